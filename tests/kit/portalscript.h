// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/faultplan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

struct PortalScript;

/// One refusal rule: which items of which service the portal does not like, and in what words.
struct RefusalRule {
    QString service; ///< empty: any sending service
    QString member; ///< member of the item ("MaTTHC"), or path with / into lists
                    ///< ("TaiLieuNop/TenTepDinhKem")
    enum class Test {
        Missing,
        Empty,
        NotProcedure,
        OneOf,
        NotOneOf,
        Matches,
        NotMatches,
        LongerThan
    } test = Test::Empty;
    QStringList values;
    QRegularExpression pattern;
    int length = 0;
    QJsonValue code; ///< text or number, as it goes on the wire
    QString message; ///< {member}, {value}, {dossier} are filled in
    int times = -1; ///< how often it strikes; -1 always

    /// True when an item of this service is refused; value: the value that was disliked.
    bool strikes(const QString& itemService, const QJsonObject& item, const PortalScript& script,
        QString* value) const;
    static Result<RefusalRule> fromJson(const QJsonObject& object);

private:
    bool dislikes(const QJsonValue& candidate, const PortalScript& script) const;
};

/// One line of the fault plan of a script.
struct FaultRule {
    QList<int> requests; ///< numbers; empty = any
    int every = 0; ///< each n-th of the matching ones
    double probability = 1; ///< drawn from the seed
    QString service; ///< empty = any
    QString dossier; ///< text that the body must contain; empty = any
    int times = -1;
    int seen = 0;
    Fault fault;

    static Result<FaultRule> fromJson(const QJsonObject& object);
};

/// What a scripted portal is told before it starts. Every member has a sensible default, so an
/// empty script is a portal that behaves as the documents say.
struct PortalScript {
    QString madonvi; ///< empty: any sending unit
    QString username; ///< empty: any account
    QString password; ///< empty: any password
    qint64 sessionSeconds = 1800;
    int sessionCalls = 0; ///< calls a session carries; 0 = any number
    QJsonArray procedures; ///< rows of LayDanhSachTTHC
    QJsonObject procedureDetails; ///< code → row of LayThuTuc
    QJsonArray agencies;
    QJsonArray fields;
    bool checkProcedures = false; ///< refuse procedure codes outside the catalogue …
    QRegularExpression
        procedurePattern; ///< … unless they match this (no pattern: only the catalogue)
    QJsonArray knownDossiers; ///< dossiers the portal has from the start, members as in packet 1
    bool lookUpShowsSteps = true; ///< TraCuuHoSo rows carry TienDoXuLy, the steps taken so far
    bool forgetful = false; ///< TraCuuHoSo always answers "not found"
    bool keepBytes = true; ///< false: the ledger keeps no bodies (long runs)
    qint64 latencyMs = 0; ///< answer this late, always
    quint64 seed = 1;
    QList<RefusalRule> rules;
    QList<FaultRule> faults;

    bool knowsProcedure(const QString& code) const;

    /// The catalogues of the sample packets (procedures 9.999001 …), and the usual refusals.
    static PortalScript standard();
    /// standard() changed by what the object says; see tests/tools/fakeportal.md.
    static Result<PortalScript> fromJson(const QJsonObject& object);
    static Result<PortalScript> read(const QString& path);
};
