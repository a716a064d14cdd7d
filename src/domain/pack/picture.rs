//! The pictures that can stand beside an answer, by name. How each is drawn is the screen's business.

use super::words;

words! {
    /// A calm picture of something plain. None shows harm.
    Picture {
        /// A grown person.
        Person = "person",
        /// A man.
        Man = "man",
        /// A woman.
        Woman = "woman",
        /// A child.
        Child = "child",
        /// An old person with a stick.
        Elder = "elder",
        /// Two people.
        People = "people",
        /// Two grown people and a child.
        Family = "family",
        /// A house.
        House = "house",
        /// A door.
        Door = "door",
        /// A road.
        Road = "road",
        /// A car.
        Car = "car",
        /// A telephone.
        Phone = "phone",
        /// Words in the air.
        Speech = "speech",
        /// An open hand.
        Hand = "hand",
        /// A heart.
        Heart = "heart",
        /// A ring.
        Ring = "ring",
        /// An open book.
        Book = "book",
        /// A sheet of paper.
        Paper = "paper",
        /// A card with a face on it.
        Card = "card",
        /// Coins.
        Coin = "coin",
        /// A tally.
        Tally = "tally",
        /// A clock.
        Clock = "clock",
        /// A tool.
        Tool = "tool",
        /// A lock.
        Lock = "lock",
        /// A shield.
        Shield = "shield",
        /// A pair of scales.
        Scales = "scales",
        /// A plaster.
        Plaster = "plaster",
        /// A bottle of medicine.
        Medicine = "medicine",
        /// A drop.
        Drop = "drop",
        /// A cup.
        Cup = "cup",
        /// A plate with fork and knife.
        Plate = "plate",
        /// A plant.
        Plant = "plant",
        /// A wall of bricks.
        Wall = "wall",
        /// A broom.
        Broom = "broom",
        /// A factory.
        Factory = "factory",
        /// A fish.
        Fish = "fish",
        /// A mountain.
        Mountain = "mountain",
        /// A note of music.
        Music = "music",
        /// A basket.
        Basket = "basket",
        /// A bag.
        Bag = "bag",
        /// The moon.
        Moon = "moon",
        /// A star.
        Star = "star",
        /// An umbrella.
        Umbrella = "umbrella",
        /// A cloud.
        Cloud = "cloud",
        /// A tick, for yes.
        Tick = "tick",
        /// A cross, for no.
        Cross = "cross",
        /// An empty circle, for none.
        Nothing = "nothing",
        /// Three dots, for something else.
        Dots = "dots",
        /// A question mark, for who doesn’t know.
        Question = "question",
        /// A closed eye, for who would rather not say.
        ClosedEye = "closed-eye",
    }
}
