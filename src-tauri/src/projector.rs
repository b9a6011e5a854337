//! What is projected: the one position that both windows follow, kept at each turn.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::lesson_plans::{is_plan, of_page, of_walkthrough};
use crate::slide_view::slide_view;
use crate::teach_view::{ConsoleView, Projection, Turn, WallView};
use crate::{awake::Awake, console::console_view};
use lesson::{Deck, Plan, Position, Showing, Source};
use locale::{Language, Words};
use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};
use tauri::ipc::Channel;

/// The setting with what is projected now; empty where nothing is.
const NOW: &str = "projection";

/// The setting with where a plan was put aside.
fn aside(lesson: &str) -> String {
    format!("{NOW}/{lesson}")
}

/// What the app holds of the wall while it runs.
#[derive(Default)]
pub struct Projector {
    /// What is shown.
    pub on: Option<On>,
    /// The wall's window.
    pub window: WallWindow,
    /// Who is told what stands on the wall, by window: a window that asks again takes its own place.
    walls: BTreeMap<String, Channel<WallView>>,
    /// Who is told what the console shows, and in which language.
    consoles: BTreeMap<String, (Channel<ConsoleView>, String)>,
    /// Holds while the wall is open.
    pub awake: Option<Awake>,
}

/// The wall's window, as it was asked for: whether the system followed is not waited for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WallWindow {
    /// Whether there is one.
    pub open: bool,
    /// Whether it fills its display.
    pub full_screen: bool,
    /// Whether it shares its display with the console.
    pub one_display: bool,
}

/// What is being shown.
pub struct On {
    /// What is kept.
    pub showing: Showing,
    /// The plan as it was when it was begun or went on.
    pub plan: Plan,
    /// Its slides in the language of the wall.
    pub deck: Deck,
    /// The wall while it stays.
    pub frozen: Option<WallView>,
    /// Until when the time is counted, in seconds since 1970.
    pub counted: i64,
}

/// What a turn does to the wall's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowTurn {
    /// Nothing.
    Stay,
    /// Fills its display; is opened first where there is none.
    Fill,
    /// No longer fills it; on the only display it gives the console back.
    Shrink,
    /// Goes. What is shown stays with the console.
    Close,
}

impl On {
    fn new(cabinet: &Cabinet, showing: Showing, now: i64) -> Result<Self, Failure> {
        let words = wall_words(cabinet, &showing.language)?;
        let (plan, _) = cabinet.lesson_plan(&showing.lesson, words)?;
        let deck = Deck::new(&plan, &cabinet.material(words));
        let mut on = Self {
            showing,
            plan,
            deck,
            frozen: None,
            counted: now,
        };
        on.showing.position = on.deck.nearest(on.showing.position);
        on.frozen = on.showing.frozen.map(|frozen| {
            let frozen = on.deck.nearest(frozen);
            slide_view(cabinet, &on, frozen, now)
        });
        Ok(on)
    }

    /// The wall as the room sees it.
    pub fn wall(&self, cabinet: &Cabinet, now: i64) -> WallView {
        let wall = self.frozen.clone();
        WallView {
            black: self.showing.black,
            ..wall.unwrap_or_else(|| slide_view(cabinet, self, self.showing.position, now))
        }
    }

    fn go(&mut self, position: Position, now: i64) {
        let here = self.showing.position.block;
        self.showing
            .clock
            .count(here, now.saturating_sub(self.counted));
        self.counted = now;
        if position.block != here {
            self.showing.begun = now;
        }
        self.showing.position = position;
    }

    fn speak(&mut self, cabinet: &Cabinet, code: &str) -> Result<(), Failure> {
        let words = wall_words(cabinet, code)?;
        let deck = Deck::new(&self.plan, &cabinet.material(words));
        let there = |position: Position| self.deck.same_in(&deck, position);
        let (position, frozen) = (there(self.showing.position), self.showing.frozen.map(there));
        self.showing.position = position;
        self.showing.frozen = frozen;
        words
            .language()
            .code()
            .clone_into(&mut self.showing.language);
        self.deck = deck;
        Ok(())
    }

    fn turn(&mut self, cabinet: &Cabinet, turn: &Turn, now: i64) -> Result<(), Failure> {
        let here = self.showing.position;
        match turn {
            Turn::Next => self.go(self.deck.next(here), now),
            Turn::Back => self.go(self.deck.back(here), now),
            Turn::Reveal => self.go(self.deck.reveal(here), now),
            Turn::Jump { block, slide } => self.go(self.deck.jump(*block, *slide), now),
            Turn::Black => self.showing.black = !self.showing.black,
            Turn::Freeze if self.frozen.is_some() => {
                self.frozen = None;
                self.showing.frozen = None;
            }
            Turn::Freeze => {
                self.frozen = Some(slide_view(cabinet, self, here, now));
                self.showing.frozen = Some(here);
            }
            Turn::Language { code } => self.speak(cabinet, code)?,
            Turn::NoteLanguage { code } => {
                let language = Language::from_code(code).unwrap_or(Language::Az);
                language.code().clone_into(&mut self.showing.note_language);
            }
            Turn::LargerText => self.showing.larger = !self.showing.larger,
            Turn::Leave => self.showing.black = false,
            Turn::FullScreen => {}
        }
        Ok(())
    }
}

/// The words of the wall.
fn wall_words<'a>(cabinet: &'a Cabinet, code: &str) -> Result<&'a Words, Failure> {
    cabinet.words(code).ok_or(Failure::NothingShown)
}

impl Projector {
    /// What a turn does to the window.
    fn window_turn(&self, turn: &Turn) -> WindowTurn {
        let black = self.on.as_ref().is_some_and(|on| on.showing.black);
        let WallWindow {
            open, full_screen, ..
        } = self.window;
        match turn {
            Turn::FullScreen if open && full_screen => WindowTurn::Shrink,
            Turn::FullScreen => WindowTurn::Fill,
            Turn::Leave if black || !open => WindowTurn::Stay,
            Turn::Leave if full_screen => WindowTurn::Shrink,
            Turn::Leave => WindowTurn::Close,
            _ => WindowTurn::Stay,
        }
    }
}

impl Cabinet {
    /// What is projected. While it is held, no window may be asked anything: the thread of the windows
    /// waits for it too.
    pub fn projector(&self) -> MutexGuard<'_, Projector> {
        self.projector
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn kept_showing(&self, key: &str) -> Result<Option<Showing>, Failure> {
        let kept = self.with_store(|store| Ok(store.setting(key)?))?;
        let kept = kept.filter(|kept| !kept.is_empty());
        // What an older version kept in another way is not gone on with.
        Ok(kept.and_then(|kept| Showing::parse(&kept).ok()))
    }

    fn keep_showing(&self, key: &str, showing: Option<&Showing>) -> Result<(), Failure> {
        let text = showing.map_or(Ok(String::new()), Showing::text)?;
        self.with_store(|store| Ok(store.set_setting(key, &text)?))
    }

    /// Keeps what is projected now.
    pub fn keep_projection(&self, projector: &Projector) -> Result<(), Failure> {
        self.keep_showing(NOW, projector.on.as_ref().map(|on| &on.showing))
    }

    /// Goes on with what was projected when the app stopped, if nothing is projected yet.
    pub fn go_on_projecting(&self, projector: &mut Projector, now: i64) -> Result<(), Failure> {
        if projector.on.is_none()
            && let Some(showing) = self.kept_showing(NOW)?
        {
            // Its plan may have been removed meanwhile.
            projector.on = On::new(self, showing, now).ok();
        }
        Ok(())
    }

    /// What is projected or was interrupted.
    fn running(&self) -> Result<Option<Showing>, Failure> {
        let projector = self.projector();
        match &projector.on {
            Some(on) => Ok(Some(on.showing.clone())),
            None => self.kept_showing(NOW),
        }
    }

    /// The title of what is projected or was interrupted.
    pub fn running_title(&self, words: &Words) -> Result<Option<String>, Failure> {
        let running = self.running()?;
        let plan = running.and_then(|showing| self.lesson_plan(&showing.lesson, words).ok());
        Ok(plan.map(|(_, title)| title))
    }

    /// Whether a plan was left between its beginning and its end.
    pub fn is_begun(&self, lesson: &str) -> Result<bool, Failure> {
        let running = self.running()?;
        let running = running.filter(|showing| showing.lesson == lesson);
        match running {
            Some(showing) => Ok(showing.position != Position::default()),
            None => Ok(self.kept_showing(&aside(lesson))?.is_some()),
        }
    }

    /// Forgets a plan that was removed: it is no longer projected, and has no place.
    pub fn forget_showing(&self, lesson: &str) -> Result<(), Failure> {
        let is_running = self
            .running()?
            .is_some_and(|showing| showing.lesson == lesson);
        if is_running {
            self.projector().on = None;
            self.keep_showing(NOW, None)?;
        }
        self.keep_showing(&aside(lesson), None)
    }

    /// Begins to project, or goes on with a plan where it was left.
    pub fn begin_projection(
        &self,
        what: &Projection,
        words: &Words,
        now: i64,
    ) -> Result<(), Failure> {
        let mut projector = self.projector();
        self.go_on_projecting(&mut projector, now)?;
        let lesson = match what {
            Projection::Plan { id, .. } => id.clone(),
            Projection::Walkthrough { id, .. } => of_walkthrough(id),
            Projection::Page { id } => of_page(id),
        };
        let goes_on = matches!(what, Projection::Plan { anew: false, .. });
        let is_on = projector
            .on
            .as_ref()
            .is_some_and(|on| on.showing.lesson == lesson);
        if goes_on && is_on {
            return Ok(());
        }
        let left = if goes_on {
            self.kept_showing(&aside(&lesson))?
        } else {
            None
        };
        let left = left.and_then(|showing| On::new(self, showing, now).ok());
        let mut on = match left {
            Some(on) => on,
            None => self.at_the_beginning(lesson, words, now)?,
        };
        on.showing.begun = now;
        if let Projection::Walkthrough {
            step: Some(step), ..
        } = what
        {
            let source = Source::Step(step.clone());
            let position = on.deck.find(|slide| slide.source == source);
            on.showing.position = position.unwrap_or_default();
        }
        self.put_aside(&mut projector, now)?;
        projector.on = Some(on);
        self.keep_projection(&projector)
    }

    fn at_the_beginning(&self, lesson: String, words: &Words, now: i64) -> Result<On, Failure> {
        let language = words.language().code();
        let showing = Showing {
            lesson,
            language: language.to_owned(),
            note_language: language.to_owned(),
            ..Showing::default()
        };
        On::new(self, showing, now)
    }

    /// Keeps the place of a plan for another time. From its beginning, and after its end, it begins anew.
    fn put_aside(&self, projector: &mut Projector, now: i64) -> Result<(), Failure> {
        match projector.on.take() {
            Some(mut on) if is_plan(&on.showing.lesson) => {
                let here = on.showing.position;
                on.go(here, now);
                on.showing.black = false;
                on.showing.frozen = None;
                let is_between = here != Position::default() && on.deck.next(here) != here;
                let left = is_between.then_some(&on.showing);
                self.keep_showing(&aside(&on.showing.lesson), left)
            }
            _ => Ok(()),
        }
    }

    /// Ends what is projected; of a plan the place is kept.
    pub fn end_projection(&self, now: i64) -> Result<(), Failure> {
        let mut projector = self.projector();
        self.put_aside(&mut projector, now)?;
        self.keep_projection(&projector)
    }

    /// What a key or a button does. Says what is to be done with the window.
    pub fn turn_projection(&self, turn: &Turn, now: i64) -> Result<WindowTurn, Failure> {
        let mut projector = self.projector();
        let window = projector.window_turn(turn);
        if let Some(on) = &mut projector.on {
            on.turn(self, turn, now)?;
            self.keep_projection(&projector)?;
        }
        Ok(window)
    }

    /// What stands on the wall; none where nothing is projected.
    pub fn wall_view(&self, now: i64) -> Option<WallView> {
        Some(self.projector().on.as_ref()?.wall(self, now))
    }

    /// The language of the wall; no code where nothing is projected.
    pub fn wall_language(&self) -> String {
        let projector = self.projector();
        let on = projector.on.as_ref();
        on.map_or_else(String::new, |on| on.showing.language.clone())
    }

    /// Tells a window from now on what stands on the wall.
    pub fn watch_wall(&self, window: &str, channel: Channel<WallView>) {
        self.projector().walls.insert(window.to_owned(), channel);
    }

    /// Tells a window from now on what the console shows.
    pub fn watch_console(&self, window: &str, channel: Channel<ConsoleView>, language: String) {
        let mut projector = self.projector();
        projector
            .consoles
            .insert(window.to_owned(), (channel, language));
    }

    /// Tells both windows how it stands; a window that hears nothing any more is dropped.
    pub fn tell(&self, now: i64) {
        let mut projector = self.projector();
        let Some(on) = &projector.on else {
            return;
        };
        let wall = on.wall(self, now);
        let mut consoles = BTreeMap::new();
        for (_, language) in projector.consoles.values() {
            let view = self
                .words(language)
                .map(|words| console_view(self, &projector, words, now));
            consoles.insert(language.clone(), view.and_then(Result::ok).flatten());
        }
        projector
            .walls
            .retain(|_, channel| channel.send(wall.clone()).is_ok());
        projector.consoles.retain(|_, (channel, language)| {
            match consoles.get(language).cloned().flatten() {
                Some(view) => channel.send(view).is_ok(),
                None => true,
            }
        });
    }

    /// Keeps how the wall's window is. Tells nobody.
    pub fn wall_is(&self, window: WallWindow) {
        let mut projector = self.projector();
        projector.window = window;
        match (window.open, projector.awake.is_some()) {
            (true, false) => projector.awake = Some(Awake::ask()),
            (false, _) => {
                projector.awake = None;
                projector.walls.remove(crate::wall::LABEL);
            }
            _ => {}
        }
    }
}
