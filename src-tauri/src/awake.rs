//! Keeps the machine from sleeping while something is projected.

use keepawake::{Builder, KeepAwake};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// What the system tells whoever asks why it does not sleep.
const APP: &str = "Seçki Günü";

/// The machine does not sleep until this is dropped. Where the system takes no such wish, or is slow to
/// answer, the wall is shown all the same.
pub struct Awake {
    /// Its end tells the thread that holds the wish to give it back.
    _end: Sender<()>,
}

impl Awake {
    /// Asks the system for it. A thread of its own asks, because the system may take its time.
    pub fn ask() -> Self {
        let (end, ended) = channel();
        thread::spawn(move || {
            let wishes: Vec<KeepAwake> = [
                // The display, which the desktop dims; the machine, which the system suspends when nobody
                // types. Whoever closes the lid means it.
                Builder::default().display(true).to_owned(),
                Builder::default().idle(true).to_owned(),
            ]
            .iter_mut()
            .filter_map(|wish| {
                let wish = wish.reason(APP).app_name(APP);
                wish.app_reverse_domain("az.seckigunu.app").create().ok()
            })
            .collect();
            // Nothing is ever sent: it ends with the sender.
            let _ = ended.recv();
            drop(wishes);
        });
        Self { _end: end }
    }
}
