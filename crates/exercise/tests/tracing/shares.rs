//! How often the planted slip is traced, and whether a trace leaves a hard rule broken.

use exercise::{Chance, Slip, TrueProtocol, plant, true_protocol};
use protocol::{Cause, Figures, Form, Severity, Trace, check, traces};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// The order decides which protocols are generated.
const FORMS: [&str; 5] = [
    "presidential",
    "presidential-abroad",
    "milli-majlis",
    "municipal",
    "referendum",
];

/// Every form of the program.
pub fn forms() -> Vec<Form> {
    let form = |id: &str| Form::parse(pack::form(id).unwrap(), pack::form).unwrap();
    FORMS.map(form).to_vec()
}

/// So many in a thousand planted slips are of each kind: our estimate, as in the traces themselves.
/// Slips of writing may hit every figure of the paper form alike.
const WEIGHTS: [(Cause, u32); 15] = [
    (Cause::LinesSwapped, 100),
    (Cause::DigitsTransposed, 100),
    (Cause::DigitMisread, 100),
    (Cause::DigitDropped, 50),
    (Cause::DigitDoubled, 50),
    (Cause::NeighbourCopied, 50),
    (Cause::FormBallotsInBox, 80),
    (Cause::MobileBoxForgotten, 60),
    (Cause::MobileBoxAddedTwice, 60),
    (Cause::SpoiltCountedAsUnused, 70),
    (Cause::UnusedCountedOnceMore, 30),
    (Cause::BundleOff, 80),
    (Cause::InvalidLeftInPile, 80),
    (Cause::DvcVotersForgotten, 60),
    (Cause::TotalWrong, 80),
];

/// A kind of slip by its weight, or each alike.
fn kind(chance: &mut Chance, alike: bool) -> Cause {
    let weight = |weight: u32| if alike { 1 } else { weight };
    let whole: u32 = WEIGHTS.iter().map(|(_, own)| weight(*own)).sum();
    let mut rest = chance.between(1, whole);
    for (cause, own) in WEIGHTS {
        if rest <= weight(own) {
            return cause;
        }
        rest -= weight(own);
    }
    Cause::TotalWrong
}

/// What came of the slips of one kind.
#[derive(Debug, Default, Clone)]
pub struct Share {
    /// Slips that break a rule of severity `error`.
    pub planted: usize,
    /// Slips that break none: nothing is asked, so nothing can be traced.
    pub unseen: usize,
    /// The true cause and lines stand first.
    pub first: usize,
    /// They stand first, and no other line is named beside them.
    pub first_alone: usize,
    /// They stand among the first three.
    pub among_three: usize,
    /// They stand among the first three, and no other line is named beside them.
    pub among_three_alone: usize,
    /// All traces.
    pub told: usize,
    /// Traces that leave a hard rule broken.
    pub unexplained: usize,
    /// How long each tracing took.
    pub times: Vec<Duration>,
    /// Protocols as text whose slip was not among the first three, for whoever improves the traces.
    pub missed: Vec<String>,
}

impl Share {
    fn add(&mut self, other: &Self) {
        self.planted += other.planted;
        self.unseen += other.unseen;
        self.first += other.first;
        self.first_alone += other.first_alone;
        self.among_three += other.among_three;
        self.among_three_alone += other.among_three_alone;
        self.told += other.told;
        self.unexplained += other.unexplained;
        self.times.extend(&other.times);
    }

    /// Together.
    pub fn sum<'a>(shares: impl Iterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        shares.for_each(|share| sum.add(share));
        sum
    }
}

/// What is planted.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// So many slips in each form break a hard rule.
    pub each: usize,
    /// The same seed plants the same slips.
    pub seed: u64,
    /// Every kind of slip is as frequent as the others; else each has its weight.
    pub alike: bool,
    /// Each protocol is traced so many times, and the quickest counts.
    pub runs: usize,
}

/// Plants single slips in protocols of every form.
pub fn measured(forms: &[Form], plan: &Plan) -> BTreeMap<(String, Cause), Share> {
    let mut shares: BTreeMap<(String, Cause), Share> = BTreeMap::new();
    for (number, form) in (0_u64..).zip(forms) {
        let mut chance = Chance::new(plan.seed ^ (number << 32));
        let mut planted = 0;
        while planted < plan.each {
            let protocol = closing_protocol(form, &mut chance);
            let cause = kind(&mut chance, plan.alike);
            let Some(slip) = plant(form, &protocol, cause, &mut chance) else {
                continue;
            };
            let share = shares.entry((form.id.clone(), cause)).or_default();
            planted += usize::from(trace(
                form,
                &protocol,
                &[&slip],
                &slip.figures,
                plan.runs,
                share,
            ));
        }
    }
    shares
}

/// The same for two slips at once, each of which breaks a hard rule alone, on different lines.
pub fn measured_in_pairs(forms: &[Form], plan: &Plan) -> Share {
    let mut share = Share::default();
    for (number, form) in (0_u64..).zip(forms) {
        let mut chance = Chance::new(plan.seed ^ (number << 32));
        let mut planted = 0;
        while planted < plan.each {
            let protocol = closing_protocol(form, &mut chance);
            let slips: Vec<Slip> = (0..2)
                .filter_map(|_| {
                    let cause = kind(&mut chance, plan.alike);
                    let slip = plant(form, &protocol, cause, &mut chance)?;
                    breaks(form, &protocol, &slip.figures).then_some(slip)
                })
                .collect();
            if let [one, other] = slips.as_slice()
                && let Some(figures) = both(&protocol, one, other)
            {
                planted += usize::from(trace(
                    form,
                    &protocol,
                    &[one, other],
                    &figures,
                    plan.runs,
                    &mut share,
                ));
            }
        }
    }
    share
}

/// The times and the traces where one to four cells hold anything at all. There is no true slip to
/// be first.
pub fn measured_on_anything(forms: &[Form], plan: &Plan) -> Share {
    let mut share = Share::default();
    for (number, form) in (0_u64..).zip(forms) {
        let mut chance = Chance::new(plan.seed ^ (number << 32));
        for _ in 0..plan.each {
            let mut protocol = closing_protocol(form, &mut chance);
            let cells = form.cells(&protocol.entries);
            for _ in 0..chance.between(1, 4) {
                let most = chance.one_of(&[9, 900, 9_999_999]).copied();
                let figure = chance.between(0, most.unwrap_or_default());
                if let Some(cell) = chance.one_of(&cells) {
                    protocol.figures.write(&cell.id, figure);
                }
            }
            trace(
                form,
                &protocol,
                &[],
                &protocol.figures,
                plan.runs,
                &mut share,
            );
        }
    }
    share
}

fn closing_protocol(form: &Form, chance: &mut Chance) -> TrueProtocol {
    let protocol = true_protocol(form, chance);
    assert!(
        !breaks(form, &protocol, &protocol.figures),
        "a true protocol of {} breaks a hard rule",
        form.id
    );
    protocol
}

fn breaks(form: &Form, protocol: &TrueProtocol, figures: &Figures) -> bool {
    let report = check(form, &protocol.entries, figures);
    report.of_severity(Severity::Error).next().is_some()
}

/// The figures with both slips; none where both changed one line.
fn both(protocol: &TrueProtocol, one: &Slip, other: &Slip) -> Option<Figures> {
    let mut figures = one.figures.clone();
    for (cell, right) in protocol.figures.iter() {
        let second = other.figures.get(cell)?;
        if second != right {
            if one.figures.get(cell) != Some(right) {
                return None;
            }
            figures.write(cell, second);
        }
    }
    Some(figures)
}

/// Whether the slips break a hard rule; if so, their tracing is counted.
fn trace(
    form: &Form,
    protocol: &TrueProtocol,
    slips: &[&Slip],
    figures: &Figures,
    runs: usize,
    share: &mut Share,
) -> bool {
    let report = check(form, &protocol.entries, figures);
    if report.of_severity(Severity::Error).next().is_none() {
        share.unseen += 1;
        return false;
    }
    let timed = || {
        let begin = Instant::now();
        let found = traces(form, &protocol.entries, figures, &report);
        (begin.elapsed(), found)
    };
    let (first_time, found) = timed();
    // Other programs share the machine: what they take away is not ours to count.
    let again = (1..runs).map(|_| timed().0);
    share.times.push(again.fold(first_time, Duration::min));
    share.planted += 1;
    share.told += found.len();
    let broken = found
        .iter()
        .filter(|trace| !trace.explains(form, &protocol.entries, figures));
    share.unexplained += broken.count();
    let place = found.iter().position(|trace| is_of(trace, slips));
    let alone = |trace: &Trace| !trace.either && trace.and.iter().all(|trace| !trace.either);
    if let Some(trace) = found.first().filter(|_| place == Some(0)) {
        share.first += 1;
        share.first_alone += usize::from(alone(trace));
    }
    match place
        .filter(|place| *place < 3)
        .and_then(|place| found.get(place))
    {
        Some(trace) => {
            share.among_three += 1;
            share.among_three_alone += usize::from(alone(trace));
        }
        None => share.missed.push(missed(form, protocol, slips, &found)),
    }
    true
}

fn missed(form: &Form, protocol: &TrueProtocol, slips: &[&Slip], found: &[Trace]) -> String {
    let told: Vec<String> = found
        .iter()
        .map(|trace| format!("{} {:?}", trace.cause.id(), trace.lines))
        .collect();
    let planted = slips.iter().flat_map(|slip| {
        slip.lines.iter().map(|line| {
            let (was, is) = (protocol.figures.get(line), slip.figures.get(line));
            format!("{} {line} {was:?} -> {is:?}", slip.cause.id())
        })
    });
    let planted: Vec<String> = planted.collect();
    format!("{} {planted:?}: {told:?}", form.id)
}

/// Every planted slip is named, in any order, and nothing else.
fn is_of(trace: &Trace, slips: &[&Slip]) -> bool {
    match (slips, &trace.and) {
        ([slip], None) => slip.is_named_by(trace),
        ([one, other], Some(and)) => {
            one.is_named_by(trace) && other.is_named_by(and)
                || other.is_named_by(trace) && one.is_named_by(and)
        }
        _ => false,
    }
}
