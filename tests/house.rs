//! Rules of the house that no compiler knows: everything stands in the tests.
