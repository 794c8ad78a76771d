// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/surveyresponse.h"
#include "ui/statistics/chartdata.h"
#include "ui/statistics/figurespage.h"

class BigTableView;
class Card;
class ChartPanel;
class CommentTable;
class Label;
class QComboBox;
class QListView;
class SearchBox;
class ShareTable;
class SurveyHead;
class TwoLineDelegate;

/// Place "surveys": response rate and levels of a unit and period, per question, per procedure or
/// unit, the trend, and what citizens wrote. The packet of the figures is built here.
class SurveyPage : public FiguresPage {
    Q_OBJECT

public:
    explicit SurveyPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    QWidget* makeQuestions();
    QWidget* makeGroups();
    QWidget* makeComments();
    void bindActions();
    void show(const SurveyFigures& figures);
    void showGroups();
    void readComments();
    void enterSlips();
    void exportFigures();
    void buildPacket();
    ChartData trend() const;

    SurveyHead* m_head = nullptr;
    Card* m_questionCard = nullptr;
    BigTableView* m_questions = nullptr;
    ShareTable* m_questionTable = nullptr;
    Card* m_groupCard = nullptr;
    QComboBox* m_grouping = nullptr;
    BigTableView* m_groups = nullptr;
    ShareTable* m_groupTable = nullptr;
    ChartPanel* m_trend = nullptr;
    Card* m_commentCard = nullptr;
    SearchBox* m_search = nullptr;
    QListView* m_comments = nullptr;
    CommentTable* m_commentTable = nullptr;
    TwoLineDelegate* m_commentRows = nullptr;
    Ticket m_asking;
    Ticket m_searching;
    SurveyFigures m_figures;
};
