//! temporary
use content::*; use locale::Language;
fn main(){ let a: Vec<String> = std::env::args().skip(1).collect(); let guide=Guide::new(&pack::guide_files()); let r=Language::ALL.map(|l| Reading::new(l,&guide,&pack::guide_words(l.code()))); let i=Index::new(&guide,&r,&[]); let l=Language::from_code(&a[0]).unwrap(); for h in i.search(&a[1], l, 12) { eprintln!("{:?} {} {:?} {:.2} {} | {}", h.found, h.id, h.block, h.score, h.title, h.passage.iter().enumerate().map(|(i,p)| if i%2==1 {format!("[{p}]")} else {p.clone()}).collect::<String>()); } }
