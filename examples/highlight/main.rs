//! stub
mod ansi;
mod article;
mod html;
mod nest;
mod timeline;
mod visible;
fn main() {}
