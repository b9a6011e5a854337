//! The wall's window: on which display it stands, how it opens, fills the display and goes.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::projector::{WallWindow, WindowTurn};
use crate::teach_view::DisplayView;
use tauri::{
    AppHandle, Manager, Monitor, PhysicalPosition, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    Window, WindowEvent,
};

/// The name of the wall's window; `capabilities/wall.json` says what it may ask.
pub const LABEL: &str = "wall";
/// The console stands there.
const MAIN: &str = "main";
/// The setting with the display that was chosen.
const CHOSEN: &str = "display";

/// A display.
struct Display {
    id: String,
    monitor: Monitor,
    here: bool,
}

fn refused(error: &tauri::Error) -> Failure {
    Failure::NoWall(error.to_string())
}

/// Every display. A system without a window manager may not say on which one the console stands: then it
/// is the first.
fn all_displays(app: &AppHandle) -> Vec<Display> {
    let Some(main) = app.get_webview_window(MAIN) else {
        return Vec::new();
    };
    let monitors = main.available_monitors().unwrap_or_default();
    let here = main.current_monitor().ok().flatten();
    let here = here.or_else(|| monitors.first().cloned());
    let here = here.map(|monitor| *monitor.position());
    (1_usize..)
        .zip(monitors)
        .map(|(number, monitor)| Display {
            id: monitor
                .name()
                .cloned()
                .unwrap_or_else(|| number.to_string()),
            here: Some(*monitor.position()) == here,
            monitor,
        })
        .collect()
}

fn kept_choice(cabinet: &Cabinet) -> Option<String> {
    let kept = cabinet.with_store(|store| Ok(store.setting(CHOSEN)?));
    kept.ok().flatten()
}

/// The displays to choose from.
pub fn displays(app: &AppHandle, cabinet: &Cabinet) -> Vec<DisplayView> {
    let chosen = kept_choice(cabinet);
    let displays = all_displays(app).into_iter();
    displays
        .map(|display| {
            let size = display.monitor.size();
            DisplayView {
                size: format!("{}×{}", size.width, size.height),
                here: display.here,
                chosen: chosen.as_ref() == Some(&display.id),
                id: display.id,
            }
        })
        .collect()
}

/// The one asked for, else the one chosen last time, else another than the console's.
fn choose<'a>(displays: &'a [Display], asked: Option<&str>) -> Option<&'a Display> {
    let asked = displays
        .iter()
        .find(|display| Some(display.id.as_str()) == asked);
    let other = || displays.iter().find(|display| !display.here);
    asked.or_else(other).or_else(|| displays.first())
}

/// Opens the wall, or brings it to its display if it is open. A display that is asked for is remembered.
pub fn open(app: &AppHandle, cabinet: &Cabinet, asked: Option<&str>) -> Result<(), Failure> {
    if let Some(asked) = asked {
        cabinet.with_store(|store| Ok(store.set_setting(CHOSEN, asked)?))?;
    }
    let displays = all_displays(app);
    let kept = kept_choice(cabinet);
    let display = choose(&displays, asked.or(kept.as_deref()));
    let wall = match app.get_webview_window(LABEL) {
        Some(wall) => wall,
        None => build(app, display).map_err(|error| refused(&error))?,
    };
    let one_display = display.is_none_or(|display| display.here);
    cabinet.wall_is(WallWindow {
        open: true,
        full_screen: true,
        one_display,
    });
    fill(&wall, display, one_display).map_err(|error| refused(&error))
}

fn build(app: &AppHandle, display: Option<&Display>) -> tauri::Result<WebviewWindow> {
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("wall.html".into()))
        .title(app.package_info().name.clone())
        .decorations(false)
        .focused(false);
    let Some(display) = display else {
        return builder.build();
    };
    // The window has its size from the beginning: without a window manager nobody makes it larger.
    let scale = display.monitor.scale_factor();
    let place = display.monitor.position().to_logical::<f64>(scale);
    let size = display.monitor.size().to_logical::<f64>(scale);
    builder
        .position(place.x, place.y)
        .inner_size(size.width, size.height)
        .build()
}

/// Fills the display. Whether the system does it is not waited for.
fn fill(wall: &WebviewWindow, display: Option<&Display>, focus: bool) -> tauri::Result<()> {
    wall.show()?;
    match display {
        Some(display) => {
            let place = *display.monitor.position();
            wall.set_position(place)?;
            wall.set_size(*display.monitor.size())?;
            wall.set_fullscreen_on_monitor(PhysicalPosition::new(place.x.into(), place.y.into()))?;
        }
        None => wall.set_fullscreen(true)?,
    }
    if focus { wall.set_focus() } else { Ok(()) }
}

/// Does to the window what a turn asks for.
pub fn turn(app: &AppHandle, cabinet: &Cabinet, turn: WindowTurn) -> Result<(), Failure> {
    let wall = app.get_webview_window(LABEL);
    match (turn, wall) {
        (WindowTurn::Fill, _) => open(app, cabinet, None),
        (WindowTurn::Shrink, Some(wall)) => {
            shrink(app, cabinet, &wall).map_err(|error| refused(&error))
        }
        (WindowTurn::Close, Some(wall)) => wall.destroy().map_err(|error| refused(&error)),
        _ => Ok(()),
    }
}

/// Whether the wall stands where the console does. A projector may have been unplugged since the wall was
/// opened; where the system cannot say, it is as it was then.
fn covers_console(app: &AppHandle, wall: &WebviewWindow, before: bool) -> bool {
    let display = |window: &WebviewWindow| window.current_monitor().ok().flatten();
    let console = app.get_webview_window(MAIN);
    match (display(wall), console.as_ref().and_then(display)) {
        (Some(wall), Some(console)) => wall.position() == console.position(),
        _ => before,
    }
}

/// On the only display the console must be seen again: the wall goes out of sight.
fn shrink(app: &AppHandle, cabinet: &Cabinet, wall: &WebviewWindow) -> tauri::Result<()> {
    let before = cabinet.projector().window;
    let one_display = covers_console(app, wall, before.one_display);
    cabinet.wall_is(WallWindow {
        full_screen: false,
        one_display,
        ..before
    });
    wall.set_fullscreen(false)?;
    if one_display {
        wall.hide()?;
        if let Some(main) = app.get_webview_window(MAIN) {
            main.set_focus()?;
        }
    }
    Ok(())
}

/// Takes the wall away.
pub fn close(app: &AppHandle) {
    if let Some(wall) = app.get_webview_window(LABEL) {
        // It may be going already.
        let _ = wall.destroy();
    }
}

/// Whoever closes the wall leaves the projection with the console; the wall goes with the main window.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    if !matches!(event, WindowEvent::Destroyed) {
        return;
    }
    match window.label() {
        MAIN => close(window.app_handle()),
        LABEL => {
            let cabinet = window.state::<Cabinet>();
            cabinet.wall_is(WallWindow::default());
            cabinet.tell(crate::teach_commands::seconds());
        }
        _ => {}
    }
}
