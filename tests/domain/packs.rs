//! The shipped pack, and bad packs with their messages.

pub use crate::support::joint_form;

#[test]
fn the_shipped_pack_has_no_problem() {
    assert_eq!(joint_form().signs().count(), 60);
}
