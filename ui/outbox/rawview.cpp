// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/rawview.h"

#include "models/packets/jsondocument.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/outbox/scintilla.h"
#include "ui/parts/packetdraft.h"

#include <QEvent>
#include <QVBoxLayout>

namespace {

constexpr int kRest = 500; ///< ms without typing before the text counts
constexpr int kErrorStyle = 0;

void writePretty(const JsonNode& node, int depth, QByteArray& out)
{
    const bool list = node.isArray();
    if ((!list && !node.isObject()) || node.size() == 0) {
        out += node.raw().toByteArray();
        return;
    }
    const QByteArray indent(2 * (depth + 1), ' ');
    out += list ? "[\n" : "{\n";
    bool first = true;
    for (JsonNode child = node.first(); child; child = child.nextIn(node)) {
        if (!first)
            out += ",\n";
        first = false;
        out += indent;
        if (!list)
            out += '"' + child.name().toUtf8() + "\": ";
        writePretty(child, depth + 1, out);
    }
    out += '\n' + QByteArray(2 * depth, ' ') + (list ? ']' : '}');
}

}

QString RawView::pretty(const QByteArray& body)
{
    Result<JsonDocument> read = JsonDocument::parse(body);
    if (!read)
        return QString::fromUtf8(body);
    QByteArray out;
    writePretty(read.value().root(), 0, out);
    return QString::fromUtf8(out);
}

RawView::RawView(PacketDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(new QsciScintilla(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    m_editor->setUtf8(true);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, QStringLiteral("00000"));
    m_editor->setWrapMode(QsciScintilla::WrapWord);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationIndented);
    m_editor->setAccessibleName(tr("Raw packet"));
    dress();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (!m_following)
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &RawView::take);
    connect(&m_draft, &PacketDraft::changed, this, &RawView::follow);
    follow();
}

void RawView::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void RawView::follow()
{
    if (m_taken != m_draft.body() || m_draft.body().isEmpty()) {
        m_following = true;
        m_taken = m_draft.body();
        const bool readOnly = m_editor->isReadOnly();
        m_editor->setReadOnly(false);
        m_editor->setText(pretty(m_taken));
        m_editor->setReadOnly(readOnly);
        m_following = false;
    }
    annotate();
}

void RawView::take()
{
    const QByteArray typed = m_editor->text().toUtf8();
    // The same content in another layout is no change: bytes outside an edit stay as they came.
    if (typed == pretty(m_taken).toUtf8())
        return;
    m_taken = typed;
    m_draft.setBody(typed);
}

void RawView::annotate()
{
    m_editor->clearAnnotations();
    Result<JsonDocument> shown = JsonDocument::parse(m_editor->text().toUtf8());
    for (const Finding& finding : m_draft.findings()) {
        int line = 0;
        if (shown) {
            QString pointer = finding.pointer;
            JsonNode node = shown.value().at(pointer);
            while (!node && pointer.contains(u'/')) {
                pointer.truncate(pointer.lastIndexOf(u'/'));
                node = shown.value().at(pointer);
            }
            if (node) {
                const qsizetype offset = node.raw().data() - shown.value().bytes().data();
                line = static_cast<int>(shown.value().bytes().first(offset).count('\n'));
            }
        } else {
            line = std::max(0, finding.args.value(0).toInt() - 1);
        }
        m_editor->annotate(line, m_draft.sentence(finding), kErrorStyle);
    }
}

void RawView::dress()
{
    auto* lexer = new QsciLexerJSON(m_editor);
    lexer->setHighlightComments(false);
    lexer->setHighlightEscapeSequences(true);
    delete m_editor->lexer();
    m_editor->setLexer(lexer);
    lexer->setFont(Fonts::raw());
    lexer->setPaper(Theme::colour(Token::Base));
    lexer->setColor(Theme::colour(Token::Text));
    lexer->setColor(Theme::text(Hue::Blue), QsciLexerJSON::Property);
    lexer->setColor(Theme::text(Hue::Green), QsciLexerJSON::String);
    lexer->setColor(Theme::text(Hue::Violet), QsciLexerJSON::Number);
    lexer->setColor(Theme::text(Hue::Red), QsciLexerJSON::Error);
    m_editor->setCaretForegroundColor(Theme::colour(Token::Text));
    m_editor->setMarginsBackgroundColor(Theme::colour(Token::Panel));
    m_editor->setMarginsForegroundColor(Theme::colour(Token::Text2));
    m_editor->setFoldMarginColors(Theme::colour(Token::Panel), Theme::colour(Token::Panel));
    m_editor->setSelectionBackgroundColor(Theme::colour(Token::Select));
    m_editor->setSelectionForegroundColor(Theme::colour(Token::Text));
}

void RawView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}
