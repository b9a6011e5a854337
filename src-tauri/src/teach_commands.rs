//! The door, on plans, the wall and the console.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::commands::{Answer, answer, now};
use crate::failure::Failure;
use crate::teach_view::{
    BlockChoices, ConsoleView, DisplayView, OverviewBlock, PlanChange, PlanView, PlansView,
    Projection, Turn, WallView,
};
use crate::wall;
use locale::Words;
use tauri::ipc::Channel;
use tauri::{AppHandle, State, WebviewWindow};

/// The moment, in seconds since 1970.
pub fn seconds() -> i64 {
    chrono::Utc::now().timestamp()
}

/// Every plan.
#[tauri::command(async)]
pub fn plans(cabinet: State<'_, Cabinet>, language: String) -> Answer<PlansView> {
    answer(&cabinet, &language, |words| cabinet.plans(words))
}

/// A plan.
#[tauri::command(async)]
pub fn open_plan(cabinet: State<'_, Cabinet>, plan: String, language: String) -> Answer<PlanView> {
    answer(&cabinet, &language, |words| cabinet.open_plan(&plan, words))
}

/// A plan of one's own that says the same.
#[tauri::command(async)]
pub fn copy_plan(cabinet: State<'_, Cabinet>, plan: String, language: String) -> Answer<PlanView> {
    answer(&cabinet, &language, |words| {
        cabinet.copy_plan(&plan, words, &now())
    })
}

/// A plan of one's own with nothing in it.
#[tauri::command(async)]
pub fn new_plan(cabinet: State<'_, Cabinet>, language: String) -> Answer<PlanView> {
    answer(&cabinet, &language, |words| cabinet.new_plan(words, &now()))
}

/// Keeps a plan.
#[tauri::command(async)]
pub fn save_plan(
    cabinet: State<'_, Cabinet>,
    change: PlanChange,
    language: String,
) -> Answer<PlanView> {
    answer(&cabinet, &language, |words| {
        cabinet.save_plan(&change, words, &now())
    })
}

/// Removes a plan; answers with the rest. If it was on the wall, the wall goes too.
#[tauri::command(async)]
pub fn remove_plan(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    plan: String,
    language: String,
) -> Answer<PlansView> {
    answer(&cabinet, &language, |words| {
        let rest = cabinet.remove_plan(&plan, words)?;
        if rest.running.is_none() {
            wall::close(&app);
        }
        Ok(rest)
    })
}

/// Everything a block can be made of.
#[tauri::command(async)]
pub fn block_choices(cabinet: State<'_, Cabinet>, language: String) -> Answer<BlockChoices> {
    answer(
        &cabinet,
        &language,
        |words| Ok(cabinet.block_choices(words)),
    )
}

/// The displays the wall can stand on.
#[tauri::command(async)]
pub fn displays(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    language: String,
) -> Answer<Vec<DisplayView>> {
    answer(&cabinet, &language, |_| Ok(wall::displays(&app, &cabinet)))
}

/// Opens the wall and begins, or goes on.
#[tauri::command(async)]
pub fn project(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    what: Projection,
    display: Option<String>,
    language: String,
) -> Answer<ConsoleView> {
    answer(&cabinet, &language, |words| {
        cabinet.begin_projection(&what, words, seconds())?;
        wall::open(&app, &cabinet, display.as_deref())?;
        told(&cabinet, words)
    })
}

/// The console; none where nothing is projected.
#[tauri::command(async)]
pub fn console(cabinet: State<'_, Cabinet>, language: String) -> Answer<Option<ConsoleView>> {
    answer(&cabinet, &language, |words| {
        cabinet.console(words, seconds())
    })
}

/// The blocks of what is projected with their slides.
#[tauri::command(async)]
pub fn overview(cabinet: State<'_, Cabinet>, language: String) -> Answer<Vec<OverviewBlock>> {
    answer(&cabinet, &language, |_| cabinet.overview())
}

/// Every change of the console from now on.
#[tauri::command(async)]
pub fn watch_console(
    window: WebviewWindow,
    cabinet: State<'_, Cabinet>,
    channel: Channel<ConsoleView>,
    language: String,
) {
    cabinet.watch_console(window.label(), channel, language);
}

/// Ends what is projected; of a plan the place is kept.
#[tauri::command(async)]
pub fn end_projection(app: AppHandle, cabinet: State<'_, Cabinet>, language: String) -> Answer<()> {
    answer(&cabinet, &language, |_| {
        cabinet.end_projection(seconds())?;
        wall::close(&app);
        Ok(())
    })
}

/// What a key or a button does, in either window.
#[tauri::command(async)]
pub fn turn(app: AppHandle, cabinet: State<'_, Cabinet>, turn: Turn) -> Answer<()> {
    let language = cabinet.wall_language();
    answer(&cabinet, &language, |_| {
        let window = cabinet.turn_projection(&turn, seconds());
        let turned = window.and_then(|window| wall::turn(&app, &cabinet, window));
        // What could not be kept is shown all the same: the room waits.
        cabinet.tell(seconds());
        turned
    })
}

/// What stands on the wall; none where nothing is projected.
#[tauri::command(async)]
pub fn wall(cabinet: State<'_, Cabinet>) -> Option<WallView> {
    cabinet.wall_view(seconds())
}

/// What stands on the wall from now on.
#[tauri::command(async)]
pub fn watch_wall(window: WebviewWindow, cabinet: State<'_, Cabinet>, channel: Channel<WallView>) {
    cabinet.watch_wall(window.label(), channel);
}

/// Keeps a question of the group for the end.
#[tauri::command(async)]
pub fn park(cabinet: State<'_, Cabinet>, text: String, language: String) -> Answer<ConsoleView> {
    answer(&cabinet, &language, |words| {
        cabinet.park(&text, &now())?;
        told(&cabinet, words)
    })
}

/// Takes a question for the end away.
#[tauri::command(async)]
pub fn unpark(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<ConsoleView> {
    answer(&cabinet, &language, |words| {
        cabinet.unpark(id)?;
        told(&cabinet, words)
    })
}

/// Takes the counts of a vote.
#[tauri::command(async)]
pub fn vote(
    cabinet: State<'_, Cabinet>,
    counts: Vec<u32>,
    language: String,
) -> Answer<ConsoleView> {
    answer(&cabinet, &language, |words| {
        cabinet.vote(&counts, &now())?;
        told(&cabinet, words)
    })
}

/// Draws names for the roles.
#[tauri::command(async)]
pub fn draw_lots(
    cabinet: State<'_, Cabinet>,
    names: Vec<String>,
    language: String,
) -> Answer<ConsoleView> {
    answer(&cabinet, &language, |words| {
        let seed = chrono::Utc::now().timestamp_micros().unsigned_abs();
        cabinet.draw_lots(&names, seed)?;
        told(&cabinet, words)
    })
}

/// Tells both windows, and whoever asked.
fn told(cabinet: &Cabinet, words: &Words) -> Result<ConsoleView, Failure> {
    cabinet.tell(seconds());
    let view = cabinet.console(words, seconds())?;
    view.ok_or(Failure::NothingShown)
}
