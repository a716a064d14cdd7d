//! Small sorted maps and sets on plain vectors. A screening holds tens of things, not thousands: a binary search in a
//! vector is as fast as a tree, and a tree would cost every phone 40 kB of program.

/// Pairs, sorted by key, each key once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

/// Things, sorted, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Map<K, V> {
    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(it, _)| it.cmp(key))
    }

    /// The value of this key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().and_then(|it| self.0.get(it)).map(|(_, value)| value)
    }

    /// Whether this key has a value.
    #[must_use]
    pub fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    /// Gives this key a value; returns the one before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(place) => self.0.get_mut(place).map(|it| std::mem::replace(&mut it.1, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// Takes this key's value out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.place(key).ok().map(|place| self.0.remove(place).1)
    }

    /// Changes this key's value, which is the default one when there is none yet.
    pub fn change<R>(&mut self, key: K, change: impl FnOnce(&mut V) -> R) -> R
    where
        V: Default,
    {
        let place = match self.place(&key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, V::default()));
                place
            }
        };
        match self.0.get_mut(place) {
            Some((_, value)) => change(value),
            None => change(&mut V::default()),
        }
    }

    /// Each pair, by key.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Each key, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Ord> Set<T> {
    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether this is in it.
    #[must_use]
    pub fn contains(&self, it: &T) -> bool {
        self.0.binary_search(it).is_ok()
    }

    /// Puts this in; `true` when it wasn't.
    pub fn insert(&mut self, it: T) -> bool {
        match self.0.binary_search(&it) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, it);
                true
            }
        }
    }

    /// Takes this out; `true` when it was there.
    pub fn remove(&mut self, it: &T) -> bool {
        self.0.binary_search(it).map(|place| self.0.remove(place)).is_ok()
    }

    /// Takes everything out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Each, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::default();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for it in items {
            self.insert(it);
        }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::new();
        set.extend(items);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, Set};

    #[test]
    fn a_set_is_sorted_and_holds_each_thing_once() {
        let mut set: Set<u8> = [3, 1, 3, 2].into();
        assert_eq!(set.iter().copied().collect::<Vec<_>>(), [1, 2, 3]);
        assert!(!set.insert(2));
        assert!(set.remove(&2) && !set.remove(&2) && !set.contains(&2));
    }

    #[test]
    fn a_map_keeps_one_value_a_key_in_order() {
        let mut map: Map<u8, &str> = [(2, "b"), (1, "a")].into_iter().collect();
        assert_eq!(map.insert(2, "c"), Some("b"));
        map.change(3, |it| *it = "d");
        assert_eq!(map.iter().map(|(key, value)| (*key, *value)).collect::<Vec<_>>(), [(1, "a"), (2, "c"), (3, "d")]);
        assert_eq!(map.remove(&1), Some("a"));
        assert_eq!(map.get(&1), None);
    }
}
