// SPDX-License-Identifier: GPL-3.0-or-later
// The look: drawings can be read, colours keep their contrast, and the parts paint what they
// should. With MOTCUA_PICTURES=folder the pictures of a gallery are saved there.
#include "app/languages.h"
#include "models/tables/cellroles.h"
#include "tests/gui/gallery.h"
#include "ui/look/drawing.h"
#include "ui/look/drawings.h"
#include "ui/look/fonts.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/searchbox.h"

#include <QTest>

#include <cmath>

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// Contrast by WCAG 2.
double contrast(const QColor& left, const QColor& right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void save(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

}

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDrawingCanBeRead();
    void brokenPathDataGivesNoDrawing();
    void textKeepsItsContrastInBothThemes();
    void digitsAreEquallyWide();
    void buttonsAndFieldsAreTwentyEightHigh();
    void galleryIsPaintedInBothThemes();
    void mainButtonIsFilledAndFollowsTheTheme();
};

void LookTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QVERIFY(Languages::install(Language::Vietnamese));
    Fonts::apply(100);
    Theme::apply(Theme::Choice::Light);
}

void LookTest::everyDrawingCanBeRead()
{
    for (int i = 1; i < iconCount(); ++i)
        QVERIFY2(!Drawing::parse(iconDrawing(static_cast<Icon>(i))).elements().empty(),
            qPrintable(QStringLiteral("icon %1").arg(i)));
    for (int i = 1; i < shapeCount(); ++i)
        QVERIFY2(!Drawing::parse(shapeDrawing(static_cast<Shape>(i))).elements().empty(),
            qPrintable(QStringLiteral("shape %1").arg(i)));
    QCOMPARE(iconCount(), static_cast<int>(Icon::Star) + 1);
    QCOMPARE(shapeCount(), static_cast<int>(Shape::Dot) + 1);
}

void LookTest::brokenPathDataGivesNoDrawing()
{
    for (const char* text :
        { "p M4", "p 4 4", "p M4 4q1 1", "c 1 2", "x 1", "p M4 4a1 1 0 2 1 3 3" })
        QVERIFY2(Drawing::parse(QLatin1StringView(text)).elements().empty(), text);
    // A circle drawn as two arcs comes back to where it began.
    const Drawing circle = Drawing::parse(QLatin1StringView("p M2 6a4 4 0 1 1 8 0a4 4 0 1 1-8 0"));
    QCOMPARE(circle.elements().size(), std::size_t { 1 });
    const QRectF box = circle.elements().front().path.boundingRect();
    QVERIFY(std::abs(box.width() - 8) < 0.01 && std::abs(box.height() - 8) < 0.01);
}

void LookTest::textKeepsItsContrastInBothThemes()
{
    for (bool dark : { false, true }) {
        const auto colour = [dark](Token token) { return Theme::colour(token, dark); };
        for (Token ground : { Token::Base, Token::Alt, Token::Window }) {
            for (Token text : { Token::Text, Token::Text2, Token::Text3, Token::Accent })
                QVERIFY(contrast(colour(text), colour(ground)) >= 4.5);
            QVERIFY(contrast(colour(Token::FieldBorder), colour(ground)) >= 3);
        }
        for (int hue = 0; hue < 7; ++hue) {
            const QColor text = colour(static_cast<Token>(static_cast<int>(Token::Blue) + 2 * hue));
            const QColor tint =
                colour(static_cast<Token>(static_cast<int>(Token::BlueTint) + 2 * hue));
            for (const QColor& ground : { tint, colour(Token::Base), colour(Token::Select) })
                QVERIFY(contrast(text, ground) >= 4.5);
        }
        QVERIFY(contrast(colour(Token::Text), colour(Token::Train)) >= 4.5);
        QVERIFY(contrast(colour(Token::OnAccent), colour(Token::AccentFill)) >= 4.5);
        QVERIFY(contrast(colour(Token::OnAccent), colour(Token::AccentFillHover)) >= 4.5);
        QVERIFY(contrast(colour(Token::NavText2), colour(Token::Nav)) >= 4.5);
    }
}

void LookTest::digitsAreEquallyWide()
{
    const QFontMetricsF metrics(Fonts::body());
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'0'));
}

void LookTest::buttonsAndFieldsAreTwentyEightHigh()
{
    QPushButton button(QStringLiteral("Gửi lại"));
    QLineEdit field;
    QComboBox choice;
    for (QWidget* widget : { static_cast<QWidget*>(&button), static_cast<QWidget*>(&field),
             static_cast<QWidget*>(&choice) }) {
        QCOMPARE(widget->sizeHint().height(), 28);
        widget->setProperty("room", QStringLiteral("form"));
        Style::refresh(widget);
        QVERIFY2(widget->sizeHint().height() == 26, widget->metaObject()->className());
    }
}

void LookTest::galleryIsPaintedInBothThemes()
{
    Gallery gallery;
    gallery.resize(1366, 720);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    gallery.activateWindow();
    gallery.focusTable();
    save(&gallery, QStringLiteral("gallery-light"));
    const QRgb lightGround = gallery.grab().toImage().pixel(700, 120);
    Theme::apply(Theme::Choice::Dark);
    QCoreApplication::processEvents();
    save(&gallery, QStringLiteral("gallery-dark"));
    QVERIFY(qGray(gallery.grab().toImage().pixel(700, 120)) < qGray(lightGround));
    Theme::apply(Theme::Choice::Light);
    gallery.resize(1093, 566);
    QCoreApplication::processEvents();
    save(&gallery, QStringLiteral("gallery-narrow"));
}

void LookTest::mainButtonIsFilledAndFollowsTheTheme()
{
    QPushButton button(QStringLiteral("Gửi 29 gói"));
    button.setProperty("main", true);
    button.resize(button.sizeHint());
    const auto ground = [&button] { return button.grab().toImage().pixelColor(5, 5); };
    QCOMPARE(ground(), Theme::colour(Token::AccentFill));
    Theme::apply(Theme::Choice::Dark);
    QCOMPARE(ground(), Theme::colour(Token::AccentFill));
    Theme::apply(Theme::Choice::Light);
    button.setEnabled(false);
    QCOMPARE(ground(), Theme::colour(Token::Base));
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
