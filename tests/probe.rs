//! Probe.
use depesche::*;
use std::io::Write;
#[test]
fn probe() {
    let Ok(file) = std::env::var("PROBE") else { return };
    let text = std::fs::read_to_string(file).unwrap();
    let say = |name: &str, n: &mut dyn FnMut() -> usize| {
        print!("{name}: ");
        std::io::stdout().flush().unwrap();
        println!("{}", n());
    };
    for line in text.lines() {
        println!("{line:?}");
        say("quoted", &mut || {
            quoted(line).map(|f| println!("   {:?} {:?}", f.text(line), f.value.style())).count()
        });
        say("quotes", &mut || quotes(line).map(|f| println!("   {:?}", f.text(line))).count());
        say("stamps", &mut || {
            stamps(line).map(|f| println!("   {:?} {:?}", f.text(line), f.value)).count()
        });
        say("sources", &mut || {
            sources(line).map(|f| println!("   {:?} {:?}", f.text(line), f.value)).count()
        });
        say("lines", &mut || lines(line).count());
        say("dates", &mut || {
            dates(line)
                .map(|f| {
                    println!(
                        "   {:?} {:?} alone {:?}",
                        f.text(line),
                        f.value,
                        f.text(line).unwrap().parse::<Date>()
                    )
                })
                .count()
        });
    }
}
