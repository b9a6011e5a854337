//! Words: what is said, what is refused, what proofreading finds.

use locale::{Argument, Language, Words, WordsError, differences, faults};

#[expect(clippy::panic, reason = "words that are not Fluent must stop the test")]
fn words(language: Language, text: &str) -> Words {
    Words::new(language, &[("test.ftl", text)]).unwrap_or_else(|mistake| panic!("{mistake}"))
}

#[test]
fn words_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&words(Language::Az, "a = b"));
}

#[test]
fn a_count_takes_the_form_of_its_language() {
    let az = words(
        Language::Az,
        "ballots = { $n } bülleten\nkind = { $n ->\n [one] bir\n *[other] çox\n }",
    );
    let en = words(
        Language::En,
        "ballots = { $n ->\n [one] { $n } ballot\n *[other] { $n } ballots\n }",
    );
    let ru = words(
        Language::Ru,
        "ballots = { $n ->\n [one] { $n } бюллетень\n [few] { $n } бюллетеня\n [many] { $n } бюллетеней\n *[other] ?\n }",
    );
    for (n, in_az, in_en, in_ru) in [
        (0_i64, "0 bülleten", "0 ballots", "0 бюллетеней"),
        (1, "1 bülleten", "1 ballot", "1 бюллетень"),
        (2, "2 bülleten", "2 ballots", "2 бюллетеня"),
        (5, "5 bülleten", "5 ballots", "5 бюллетеней"),
        (11, "11 bülleten", "11 ballots", "11 бюллетеней"),
        (21, "21 bülleten", "21 ballots", "21 бюллетень"),
        (22, "22 bülleten", "22 ballots", "22 бюллетеня"),
        (111, "111 bülleten", "111 ballots", "111 бюллетеней"),
        (1001, "1001 bülleten", "1001 ballots", "1001 бюллетень"),
        (-3, "-3 bülleten", "-3 ballots", "-3 бюллетеня"),
    ] {
        let said = |words: &Words| words.say_with("ballots", &[("n", Argument::from(n))]);
        assert_eq!([said(&az), said(&en), said(&ru)], [in_az, in_en, in_ru]);
    }
    let kind = |n: u32| az.say_with("kind", &[("n", n.into())]);
    assert_eq!([kind(1), kind(2), kind(21)], ["bir", "çox", "çox"]);
}

#[test]
fn a_text_is_said_as_it_is_without_marks_around_its_arguments() {
    let words = words(
        Language::En,
        "-unit = items\nfile = Open “{ $file }” with { $count } { -unit }",
    );
    let arguments = [
        ("file", Argument::from("İş.pdf")),
        ("count", Argument::from(3_usize)),
    ];
    assert_eq!(
        words.say_with("file", &arguments),
        "Open “İş.pdf” with 3 items"
    );
}

#[test]
fn what_is_missing_shows() {
    let words = words(
        Language::En,
        "named = Hello, { $name }\nonly = \n  .attribute = x\n-term = y",
    );
    assert_eq!(words.say("absent"), "⟨absent⟩");
    assert_eq!(words.say("only"), "⟨only⟩");
    assert_eq!(words.say("named"), "Hello, {$name}");
    assert_eq!(words.find("absent"), None);
    assert!(words.has("named") && !words.has("absent") && !words.has("only") && !words.has("term"));
    assert_eq!(words.ids().into_iter().collect::<Vec<_>>(), ["named"]);
    assert_eq!(words.language(), Language::En);
}

#[test]
fn a_file_with_a_mistake_is_refused_at_its_line() {
    for (files, expected) in [
        (vec![("a.ftl", "# words\na = b\n\nwrong\n")], "a.ftl:4: "),
        (vec![("a.ftl", "a = b"), ("b.ftl", "c = { $d")], "b.ftl:1: "),
        (vec![("a.ftl", "ə = b")], "a.ftl:1: "),
        (
            vec![("a.ftl", "a = b\n# again\na = c")],
            "a.ftl:3: `a` stands already in a.ftl:1",
        ),
        (
            vec![("a.ftl", "x = b\na=b"), ("b.ftl", "c = d\na = {\"}\"}\n")],
            "b.ftl:2: `a` stands already in a.ftl:2",
        ),
        (
            vec![("a.ftl", "-a = b\na = c")],
            "a.ftl:2: `a` stands already in a.ftl:1",
        ),
    ] {
        let mistake = Words::new(Language::Az, &files).err();
        let said = mistake
            .as_ref()
            .map(WordsError::to_string)
            .unwrap_or_default();
        assert!(said.starts_with(expected), "{said}");
    }
}

#[test]
fn a_message_or_placeholder_that_one_language_lacks_is_named() {
    let az = words(
        Language::Az,
        "a = { $n-text } bülleten\nb = { $name }\nonly-az = x",
    );
    let en = words(
        Language::En,
        "a = { $n ->\n [one] one ballot\n *[other] { $n-text } ballots\n }\nb = name",
    );
    assert_eq!(
        differences(&[&az, &en]),
        ["en lacks `$name` in `b`", "en lacks the message `only-az`"]
    );
    assert_eq!(differences(&[&az, &az]), Vec::<String>::new());
}

#[test]
fn a_suffix_on_a_placeholder_is_a_fault_in_azerbaijani() {
    for (text, is_fault) in [
        ("a = { $n }-ci maddə", true),
        ("a = { $file }’i aç", true),
        ("a = { $n }ə", true),
        ("a = { $n ->\n [one] { $x }-də\n *[other] x\n }", true),
        ("a = Maddə { $n }", false),
        ("a = { $from }–{ $to }, { $n } saylı (“{ $file }”)", false),
        ("a = { $from }-{ $to }", false),
    ] {
        let expected: &[&str] = if is_fault {
            &["az: `a` has a suffix on a placeholder"]
        } else {
            &[]
        };
        assert_eq!(faults(&words(Language::Az, text)), expected, "{text}");
        assert_eq!(faults(&words(Language::En, text)), Vec::<String>::new());
    }
}

#[test]
fn other_faults_are_named_too() {
    for (language, text, expected) in [
        (
            Language::Az,
            "a = T\u{4d8}SDİQ",
            "az: `a` has a Cyrillic schwa",
        ),
        (
            Language::En,
            "-a = h\u{4d9}qiqi",
            "en: `a` has a Cyrillic schwa",
        ),
        (
            Language::Ru,
            "a = { $n ->\n [one] голос\n *[other] голоса\n }",
            "ru: `a` lacks the form for few or many",
        ),
        (
            Language::En,
            "a = { b }",
            "en: `a` refers to `b`, which is not there",
        ),
        (
            Language::En,
            "a = { -b }",
            "en: `a` refers to `b`, which is not there",
        ),
        (
            Language::En,
            "a = { NUMBER($n) }",
            "en: `a` refers to `NUMBER`, which is not there",
        ),
    ] {
        assert_eq!(faults(&words(language, text)), [expected]);
    }
}
