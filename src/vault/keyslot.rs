//! The key slot: the private half of a draft's key, wrapped with a passphrase. It stands in one file, and taking that file
//! away destroys the draft, wherever copies of it may be.
//!
//! ```text
//!   0  "slot" · version 1 · 1: Argon2id 1.3 · 1: XChaCha20-Poly1305 · 0
//!   8  facts, 32 bytes: saved at u64 · latest clock seen u64 · last save u64 · looks with the clock set back u8 · 0 …
//!  40  hours u16 · 0 u16 · memory in KiB u32 · passes u32 · lanes u32
//!  56  salt 16 · nonce 24 · draft id 16
//! 112  the key's written form, 74, and its tag, 16
//! 202  end
//! ```
//!
//! Numbers have their smallest byte first. Everything but the facts is authentic when the slot opens. The facts can be
//! written anew in place, with every save, and without the passphrase: they stand at one place, well within one block
//! of the device. Whoever can change them could as well have copied the file.

use std::fmt;
use std::ops::Range;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{AeadInPlace, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::drawn;
use super::envelope::Identity;
use super::secret::Secret;
use crate::talk::Refusal;

/// Length of a key slot, in bytes.
pub const LENGTH: usize = 202;
/// Where the facts stand in it.
pub const FACTS: Range<usize> = 8..40;
/// Most hours that a draft is kept after its last save.
pub const MOST_HOURS: u16 = 72;
/// Most times that a draft is looked at with a clock that was set back.
pub const MOST_LOOKS: u8 = 20;

const HEAD: [u8; 8] = *b"slot\x01\x01\x01\x00";
const WRITTEN: usize = 74;
const TAG: usize = 16;
const AN_HOUR: u64 = 3_600_000;
/// JavaScript holds whole numbers up to this.
const LARGEST_NUMBER: u64 = 1 << 53;

/// What a guess at the passphrase costs: Argon2id with this memory and so many passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// What we want: 64 MiB, three passes.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3 };
    /// The least that we write and read: 19 MiB, two passes. Also what the probe does.
    pub const FLOOR: Self = Self { memory: 19 * 1024, passes: 2 };
    /// The most that we read: more would be an attack on the device.
    pub const CAP: Self = Self { memory: 256 * 1024, passes: 10 };

    /// The cost for this device. `probe` is how long [`probe`] took, in ms; `memory` is what the browser says of the
    /// device's memory, in GiB, where it says it.
    ///
    /// | usual cost would take | device memory | cost |
    /// |---|---|---|
    /// | up to 2 s | 2 GiB or more, or not known | usual |
    /// | up to 2 s | less | floor |
    /// | longer | any | floor |
    #[must_use]
    pub fn choose(probe: f64, memory: Option<f64>) -> Self {
        // The work grows with memory and passes alike.
        let times = f64::from(Self::USUAL.memory * Self::USUAL.passes) / f64::from(Self::FLOOR.memory * Self::FLOOR.passes);
        // A clock that was set back while the probe ran says nothing.
        let fast = probe >= 0.0 && probe * times <= 2000.0;
        if fast && memory.is_none_or(|it| it >= 2.0) { Self::USUAL } else { Self::FLOOR }
    }

    fn is_allowed(self) -> bool {
        let (floor, cap) = (Self::FLOOR, Self::CAP);
        (floor.memory..=cap.memory).contains(&self.memory) && (floor.passes..=cap.passes).contains(&self.passes)
    }
}

/// Does the least work there is, to see how long it takes.
///
/// # Errors
/// [`Refusal::Memory`] when the device has too little for it: nothing can be protected there.
pub fn probe() -> Result<(), Refusal> {
    derive(Cost::FLOOR, b"probe", &[0; 16]).map(|_| ())
}

/// What is known of a draft without its passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// When it was last kept, in ms since 1970, by the clock of the device.
    pub saved_at: u64,
    /// The latest time that its clock has shown since.
    pub seen: u64,
    /// The last save that was answered for.
    pub sequence: u64,
    /// How often it was looked at with a clock that was set back, since the last save.
    pub looks: u8,
}

impl Facts {
    /// Those of a draft that begins now.
    #[must_use]
    pub fn new(now: u64) -> Self {
        Self { saved_at: now, seen: now, sequence: 0, looks: 0 }
    }

    /// After a save.
    #[must_use]
    pub fn saved(self, sequence: u64, now: u64) -> Self {
        Self { saved_at: now, seen: now, sequence, looks: 0 }
    }

    /// After a look at what is kept, at start: the clock only counts forwards, and looks with an earlier one are counted.
    #[must_use]
    pub fn looked(self, now: u64) -> Self {
        let looks = if now < self.seen { self.looks.saturating_add(1) } else { self.looks };
        Self { seen: self.seen.max(now), looks, ..self }
    }

    /// Whether the draft has been kept for longer than it may be. A clock set back gives it no more than
    /// [`MOST_LOOKS`] further looks.
    ///
    /// | latest clock seen | looks with a clock set back | |
    /// |---|---|---|
    /// | before saved + hours | up to 20 | kept |
    /// | at or after it | any | expired |
    /// | any | more than 20 | expired |
    #[must_use]
    pub fn expired(self, now: u64, hours: u16) -> bool {
        let end = self.saved_at.saturating_add(u64::from(hours.min(MOST_HOURS)) * AN_HOUR);
        now.max(self.seen) >= end || self.looks > MOST_LOOKS
    }

    /// As they stand in the slot, at [`FACTS`].
    #[must_use]
    pub fn write(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        let parts = self.saved_at.to_le_bytes().into_iter().chain(self.seen.to_le_bytes()).chain(self.sequence.to_le_bytes()).chain([self.looks]);
        bytes.iter_mut().zip(parts).for_each(|(place, it)| *place = it);
        bytes
    }

    fn read(bytes: &mut Bytes<'_>) -> Result<Self, Refusal> {
        let facts = Self { saved_at: bytes.u64()?, seen: bytes.u64()?, sequence: bytes.u64()?, looks: bytes.take::<1>()?[0] };
        let sane = [facts.saved_at, facts.seen, facts.sequence].iter().all(|it| *it <= LARGEST_NUMBER) && facts.seen >= facts.saved_at;
        if sane && bytes.take::<7>()? == [0; 7] { Ok(facts) } else { Err(Refusal::Damaged) }
    }
}

/// A key slot. What is in it is wrapped; its `Debug` prints the name only.
#[derive(Clone, PartialEq, Eq)]
pub struct Slot {
    /// What is known without the passphrase.
    pub facts: Facts,
    hours: u16,
    cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
    draft: [u8; 16],
    wrapped: [u8; WRITTEN + TAG],
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slot")
    }
}

impl Slot {
    /// Wraps a draft's key with a passphrase. `hours` is how long the draft is kept after its last save, 1 to 72.
    ///
    /// # Errors
    /// [`Refusal::Memory`] when the device has too little for the cost; [`Refusal::Message`] when a number is out of bounds.
    pub fn wrap(identity: &Identity, secret: &Secret, cost: Cost, hours: u16, now: u64) -> Result<Self, Refusal> {
        if !cost.is_allowed() || !(1..=MOST_HOURS).contains(&hours) || now > LARGEST_NUMBER {
            return Err(Refusal::Message);
        }
        let mut slot = Self {
            facts: Facts::new(now),
            hours,
            cost,
            salt: drawn::bytes()?,
            nonce: drawn::bytes()?,
            draft: drawn::bytes()?,
            wrapped: [0; WRITTEN + TAG],
        };
        let mut key = Zeroizing::new([0; WRITTEN]);
        let written = identity.written();
        // The written form of a key is always equally long.
        *key = written.as_bytes().try_into().map_err(|_| Refusal::Message)?;
        let tag = slot.cipher(secret)?.encrypt_in_place_detached(XNonce::from_slice(&slot.nonce), &slot.bound(), &mut key[..]);
        let tag = tag.map_err(|_| Refusal::Message)?;
        slot.wrapped.iter_mut().zip(key.iter().chain(tag.iter())).for_each(|(place, it)| *place = *it);
        Ok(slot)
    }

    /// Unwraps the draft's key.
    ///
    /// # Errors
    /// [`Refusal::WrongSecret`] when the passphrase doesn't open it, or it was changed: the two can't be told apart;
    /// [`Refusal::Memory`].
    pub fn open(&self, secret: &Secret) -> Result<Identity, Refusal> {
        let mut key = Zeroizing::new([0; WRITTEN]);
        let (wrapped, tag) = self.wrapped.split_at(WRITTEN);
        key.copy_from_slice(wrapped);
        let opened =
            self.cipher(secret)?.decrypt_in_place_detached(XNonce::from_slice(&self.nonce), &self.bound(), &mut key[..], Tag::from_slice(tag));
        opened.map_err(|_| Refusal::WrongSecret)?;
        Identity::read(str::from_utf8(&key[..]).map_err(|_| Refusal::Damaged)?).map_err(|_| Refusal::Damaged)
    }

    /// Hours that the draft is kept after its last save.
    #[must_use]
    pub fn hours(&self) -> u16 {
        self.hours
    }

    /// What a guess at its passphrase costs.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Whether the draft has been kept for longer than it may be.
    #[must_use]
    pub fn expired(&self, now: u64) -> bool {
        self.facts.expired(now, self.hours)
    }

    /// As it is kept.
    #[must_use]
    pub fn write(&self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        let bound = self.bound();
        let (head, rest) = bound.split_at(HEAD.len());
        let parts = head.iter().chain(&self.facts.write()).chain(rest).chain(&self.wrapped).copied().collect::<Vec<_>>();
        bytes.iter_mut().zip(parts).for_each(|(place, it)| *place = it);
        bytes
    }

    /// Reads one as it is kept.
    ///
    /// # Errors
    /// [`Refusal::Damaged`] when it isn't one, or asks for less work than is safe, or more than is reasonable.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() != LENGTH {
            return Err(Refusal::Damaged);
        }
        let mut bytes = Bytes(bytes);
        if bytes.take()? != HEAD {
            return Err(Refusal::Damaged);
        }
        let facts = Facts::read(&mut bytes)?;
        let hours = u16::from_le_bytes(bytes.take()?);
        let gap = bytes.take::<2>()? == [0; 2];
        let cost = Cost { memory: bytes.u32()?, passes: bytes.u32()? };
        let lanes = bytes.u32()?;
        let slot = Self { facts, hours, cost, salt: bytes.take()?, nonce: bytes.take()?, draft: bytes.take()?, wrapped: bytes.take()? };
        let sane = gap && lanes == 1 && cost.is_allowed() && (1..=MOST_HOURS).contains(&hours);
        if sane { Ok(slot) } else { Err(Refusal::Damaged) }
    }

    /// Everything that is neither a fact nor wrapped: bound to the wrapped key, so that nothing of it can be changed.
    fn bound(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(&HEAD);
        bytes.extend_from_slice(&self.hours.to_le_bytes());
        bytes.extend_from_slice(&[0; 2]);
        for it in [self.cost.memory, self.cost.passes, 1] {
            bytes.extend_from_slice(&it.to_le_bytes());
        }
        bytes.extend_from_slice(&self.salt);
        bytes.extend_from_slice(&self.nonce);
        bytes.extend_from_slice(&self.draft);
        bytes
    }

    fn cipher(&self, secret: &Secret) -> Result<XChaCha20Poly1305, Refusal> {
        let key = derive(self.cost, secret.as_str().as_bytes(), &self.salt)?;
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}

/// The key that a passphrase stands for.
fn derive(cost: Cost, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, Refusal> {
    let params = Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| Refusal::Message)?;
    // Asked for beforehand: running out of memory later would end the program.
    let mut memory: Zeroizing<Vec<Block>> = Zeroizing::new(Vec::new());
    memory.try_reserve_exact(params.block_count()).map_err(|_| Refusal::Memory)?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(secret, salt, &mut key[..], &mut memory);
    done.map_err(|_| Refusal::Message)?;
    Ok(key)
}

/// Bytes, taken from the front.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Refusal::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn u32(&mut self) -> Result<u32, Refusal> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Refusal> {
        self.take().map(u64::from_le_bytes)
    }
}
