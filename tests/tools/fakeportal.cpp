// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted portal to run beside the program: for demonstrations, the command-line tests and long
// runs. What it can be told stands in fakeportal.md beside this file.
#include "tests/kit/fakeportal.h"

#include "tests/kit/testcertificates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void say(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fputc('\n', stderr);
}

/// Keeps the ledger: one JSON object a line, on disk before the answer leaves.
bool keepLedger(FakePortal* portal, QFile* file, const QString& path)
{
    file->setFileName(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    portal->setJournal([file](const QJsonObject& line) {
        file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        file->flush();
    });
    return true;
}

void restore(FakePortal* portal, const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
        portal->withWorld([&saved](PortalWorld& world) { world.restore(saved); });
    }
}

void save(const FakePortal& portal, const QString& path)
{
    const QJsonObject saved = portal.withWorld([](PortalWorld& world) { return world.saved(); });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(saved).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        say(QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
}

void describe(QCommandLineParser* parser)
{
    parser->setApplicationDescription(
        QStringLiteral("A scripted National Public Service Portal on 127.0.0.1"));
    parser->addHelpOption();
    parser->addOptions({
        { QStringLiteral("port"), QStringLiteral("port to listen on, 0 = any"), QStringLiteral("n"),
            QStringLiteral("0") },
        { QStringLiteral("print-port"), QStringLiteral("print the port on standard output") },
        { QStringLiteral("script"), QStringLiteral("rules and faults"),
            QStringLiteral("file.json") },
        { QStringLiteral("ledger"), QStringLiteral("append every request, effect and answer"),
            QStringLiteral("file") },
        { QStringLiteral("data"), QStringLiteral("keep dossiers and steps from run to run"),
            QStringLiteral("file") },
        { QStringLiteral("settings"),
            QStringLiteral("write a settings file for a client of this portal"),
            QStringLiteral("file.ini") },
        { QStringLiteral("unit"), QStringLiteral("unit code for --settings"),
            QStringLiteral("code"), QStringLiteral("H99") },
        { QStringLiteral("tls"), QStringLiteral("HTTPS with an authority made now"),
            QStringLiteral("ca.pem") },
    });
}

bool listen(FakePortal* portal, TestCertificates* certificates, const QCommandLineParser& parser)
{
    const auto port = static_cast<quint16>(parser.value(QStringLiteral("port")).toUInt());
    if (!parser.isSet(QStringLiteral("tls")))
        return portal->start(port);
    if (!certificates->make()) {
        say(certificates->error());
        return false;
    }
    const QString ca = parser.value(QStringLiteral("tls"));
    QFile::remove(ca);
    return QFile::copy(certificates->caFile(), ca)
        && portal->startTls(certificates->server(TestCertificates::Server::Good), port);
}

bool writeSettings(const FakePortal& portal, const QCommandLineParser& parser)
{
    QSaveFile file(parser.value(QStringLiteral("settings")));
    QByteArray ini = portal.settingsIni(parser.value(QStringLiteral("unit")).toUtf8());
    if (parser.isSet(QStringLiteral("tls")))
        ini += "ca_file = " + parser.value(QStringLiteral("tls")).toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(ini) == ini.size() && file.commit();
}

}

int main(int argc, char** argv)
{
    // Before anything answers: whoever has seen the port may stop the program.
    const auto stop = [](int) { stopAsked = 1; };
    std::signal(SIGTERM, stop);
    std::signal(SIGINT, stop);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    describe(&parser);
    parser.process(application);

    PortalScript script = PortalScript::standard();
    if (parser.isSet(QStringLiteral("script"))) {
        Result<PortalScript> read = PortalScript::read(parser.value(QStringLiteral("script")));
        if (!read) {
            say(read.error().detail);
            return 2;
        }
        script = std::move(read).value();
    }
    QFile ledger;
    TestCertificates certificates;
    FakePortal portal(std::move(script));
    const QString data = parser.value(QStringLiteral("data"));
    if (!data.isEmpty())
        restore(&portal, data);
    if (parser.isSet(QStringLiteral("ledger"))
        && !keepLedger(&portal, &ledger, parser.value(QStringLiteral("ledger")))) {
        say(QStringLiteral("cannot write the ledger: ") + ledger.errorString());
        return 2;
    }
    if (!listen(&portal, &certificates, parser)) {
        say(QStringLiteral("cannot listen on port ") + parser.value(QStringLiteral("port")));
        return 3;
    }
    if (parser.isSet(QStringLiteral("settings")) && !writeSettings(portal, parser)) {
        say(QStringLiteral("cannot write the settings file"));
        return 2;
    }
    if (parser.isSet(QStringLiteral("print-port"))) {
        std::printf("%d\n", portal.port());
        std::fflush(stdout);
    }
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [] {
        if (stopAsked)
            QCoreApplication::quit();
    });
    watch.start(100);
    const int code = QCoreApplication::exec();
    portal.stop();
    if (!data.isEmpty())
        save(portal, data);
    return code;
}
