//! How a finding is said: the protocol's values as sentences of one language.
