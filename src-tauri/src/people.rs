//! Who practises here: names, no passwords.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::practice_view::{PeopleView, PersonView};
use store::{Store, StoreError};

impl Cabinet {
    /// Does something about the people and shows them.
    pub fn on_people(
        &self,
        work: impl FnOnce(&mut Store) -> Result<(), StoreError>,
    ) -> Result<PeopleView, Failure> {
        self.with_store(|store| {
            work(store)?;
            Ok(people_view(store)?)
        })
    }
}

/// Everybody, and whoever practises now.
pub fn people_view(store: &Store) -> Result<PeopleView, StoreError> {
    let people = store.people()?.into_iter();
    Ok(PeopleView {
        people: people
            .map(|person| PersonView {
                id: person.id,
                name: person.name,
            })
            .collect(),
        chosen: store.chosen_person()?.map(|person| person.id),
    })
}
