// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/duejson.h"

#include "app/commands/commands.h"
#include "app/languages.h"
#include "app/words/deadlinewords.h"
#include "app/words/format.h"

using namespace Qt::StringLiterals;

void writeDue(JsonText& json, Moment recorded, const Reckoning& reckoning)
{
    json.moment(u"due_computed", reckoning.due);
    json.text(u"due_difference", dueDifferenceName(compareDue(recorded, reckoning)));
    json.array(u"due_reckoning", [&] {
        for (const ReckoningStep& step : reckoning.steps)
            json.object([&] {
                json.text(u"what", reckoningWord(step.what));
                if (!step.ground.isEmpty())
                    json.text(u"ground", step.ground);
                json.moment(u"from", step.from);
                json.moment(u"to", step.to);
                json.moment(u"due", step.due);
            });
    });
    json.array(u"due_days_off", [&] {
        for (const QDate& day : reckoning.daysOff)
            json.text({}, day.toString(Qt::ISODate));
    });
}

void sayDue(CommandRun& run, Moment recorded, const Reckoning& reckoning)
{
    for (const ReckoningLine& line : reckoningLines(reckoning, Languages::current())) {
        QStringList parts { line.title, line.detail };
        if (line.due != kNoMoment)
            parts << u"→ "_s + Format::dateTime(line.due);
        parts.removeAll(QString());
        run.say(u"  "_s + parts.join(u"  "));
    }
    run.say(dueDifferenceWords(recorded, reckoning));
}
