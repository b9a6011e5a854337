//! `ui/src/ipc/types.ts` says the same as the types of the door.

use crate::guide_view::{
    BlockText, BlockView, ChapterView, GuidePage, GuideView, HitView, LinkView, NoteView, PageLink,
    PlaceView, SearchView, SpanView, TermView,
};
use crate::paper_view::{
    BatchOrder, BatchProgress, BatchView, ChangeView, Document, HistoryView, Imported,
    MobileBoxView, OriginalView, PointView, ReadBackLine, ReadBackView, TableView,
};
use crate::practice_view::{
    DocumentView, DrillFigure, DrillStanding, DrillView, ExerciseSummary, ExerciseView,
    ExercisesView, GradeLine, GradeView, LevelView, LookView, MistakeKind, PeopleView, PersonView,
    PlantedAnswer, PlantedLine, PlantedView, WordsAnswer,
};
use crate::sheet_view::{MarkView, PageView, SavedSheet, SheetView};
use crate::teach_view::{
    BarPair, BlockChange, BlockChoice, BlockChoices, BlockKind, ClockView, ConsoleView,
    DisplayView, LotView, OverviewBlock, ParkedView, PlanBlock, PlanChange, PlanSummary, PlanView,
    PlansView, Projection, QuestionView, SlideLine, SlideView, Turn, VoteView, WallView,
};
use crate::view::{
    BarPart, BarView, Completed, DifferenceView, EntryChange, Failure, FieldChange, FinishView,
    GroupView, Header, LineView, MessageView, Missing, Place, ProtocolSummary, ProtocolView,
    ReportView, Settings, Start, State, TraceView, Trouble,
};
use crate::walk_view::{
    ActorView, AnswerView, Player, ReviewAnswer, ReviewCard, ReviewView, RoleView, SceneView,
    ScoreView, StepView, StoppedView, ThingView, WalkSummary, WalkView, WalksView, Way,
};
use ts_rs::{Config, TS};

const HEAD: &str = "// The types of the door, written from src-tauri/src/view.rs by its test: do not edit.\n\n\
                    export type Language = \"az\" | \"en\" | \"ru\";\n";

macro_rules! declarations {
    ($($name:ty),* $(,)?) => {{
        let config = Config::new();
        [$(format!("export {}", <$name as TS>::decl(&config))),*]
    }};
}

fn types() -> String {
    let declarations = [
        protocol_types(),
        practice_types(),
        walk_types(),
        teach_types(),
    ]
    .concat();
    format!("{HEAD}\n{}\n", declarations.join("\n\n"))
}

fn protocol_types() -> Vec<String> {
    declarations![
        Settings,
        Start,
        Trouble,
        Failure,
        ProtocolSummary,
        State,
        ProtocolView,
        Header,
        Completed,
        LineView,
        ReportView,
        MessageView,
        TraceView,
        Place,
        BarView,
        BarPart,
        DifferenceView,
        FinishView,
        GroupView,
        Missing,
        FieldChange,
        EntryChange,
        SheetView,
        PageView,
        MarkView,
        SavedSheet,
    ]
    .into()
}

fn practice_types() -> Vec<String> {
    declarations![
        PeopleView,
        PersonView,
        ExercisesView,
        LevelView,
        ExerciseSummary,
        LookView,
        DrillStanding,
        ExerciseView,
        DocumentView,
        GradeView,
        MistakeKind,
        GradeLine,
        PlantedView,
        PlantedLine,
        PlantedAnswer,
        DrillView,
        DrillFigure,
        WordsAnswer,
        HistoryView,
        OriginalView,
        PointView,
        ChangeView,
        ReadBackView,
        ReadBackLine,
        MobileBoxView,
        Document,
        Imported,
        TableView,
        BatchOrder,
        BatchProgress,
        BatchView,
        GuideView,
        ChapterView,
        PageLink,
        PlaceView,
        GuidePage,
        BlockView,
        BlockText,
        SpanView,
        TermView,
        LinkView,
        SearchView,
        HitView,
        NoteView,
    ]
    .into()
}

fn walk_types() -> Vec<String> {
    declarations![
        Way,
        WalksView,
        StoppedView,
        WalkSummary,
        RoleView,
        ScoreView,
        Player,
        WalkView,
        StepView,
        AnswerView,
        SceneView,
        ActorView,
        ThingView,
        ReviewView,
        ReviewCard,
        ReviewAnswer
    ]
    .into()
}

fn teach_types() -> Vec<String> {
    declarations![
        PlansView,
        PlanSummary,
        PlanView,
        PlanBlock,
        BlockKind,
        PlanChange,
        BlockChange,
        BlockChoices,
        BlockChoice,
        DisplayView,
        Projection,
        Turn,
        WallView,
        SlideView,
        SlideLine,
        BarPair,
        ConsoleView,
        OverviewBlock,
        ClockView,
        LotView,
        QuestionView,
        ParkedView,
        VoteView
    ]
    .into()
}

#[test]
fn the_types_of_the_screens_are_those_of_the_door() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/ipc/types.ts");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(path, types()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap();
    assert!(
        written == types(),
        "run `make types` after a change of src-tauri/src/view.rs"
    );
}
