//! What the fuzz targets run.

mod bodies;

/// Runs the body of this name.
pub fn run(name: &str, bytes: &[u8]) {
    for (_, body) in bodies::TARGETS.iter().filter(|(it, _)| *it == name) {
        body(bytes);
    }
}
