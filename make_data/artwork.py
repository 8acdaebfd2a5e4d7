"""Which emoji the pictures are made of, who drew them, and which are kept for the test."""

from __future__ import annotations

from typing import NamedTuple


class Artist(NamedTuple):
    """A set of emoji artwork and the npm package that it comes in."""

    name: str
    owner: str
    licence: str
    package: str
    version: str
    sha512: str  # of the package's file, as npm records it, in hexadecimal
    path: str  # of one picture in it


ARTISTS = (
    Artist(
        "Noto",
        "Google LLC",
        "Apache-2.0",
        "emoji-datasource-google",
        "16.0.0",
        "6517b17f3b3b315a0b9e6cd998db0ee132a19c0269e43fbe566e8fa54a47fe31"
        "104257a6a7797cf028d9f83a19d9f68cf51e10c5990e3c90a84fc0e53e17d0dc",
        "package/img/google/64/{}.png",
    ),
    Artist(
        "Twemoji",
        "Twitter, Inc and other contributors",
        "CC-BY-4.0",
        "emoji-datasource-twitter",
        "16.0.0",
        "ec5fae0ae1c7fbb427adcd793f9b676ef2a483d13ab65ce2e0c9d3dae5b54653"
        "78a4b613cdae9c3ff76cb487d20ccb698c52d6b997b05a0f2305bb8bd9ec842d",
        "package/img/twitter/64/{}.png",
    ),
    Artist(
        "Fluent",
        "Microsoft Corporation",
        "MIT",
        "@lobehub/fluent-emoji-3d",
        "1.1.0",
        "5a5ab69554ad4e7afc043a48274a449d328ee0bb83c71a931214ef46d0f50cb4"
        "45d267bba207914232a87a10c75ee549d9069e720979c1106feb4954006de1ee",
        "package/assets/{}.webp",
    ),
)

CATS = {
    "cat": "1f408",
    "cat face": "1f431",
    "grinning cat with smiling eyes": "1f638",
    "cat with tears of joy": "1f639",
    "grinning cat": "1f63a",
    "smiling cat with heart-eyes": "1f63b",
    "cat with wry smile": "1f63c",
    "kissing cat": "1f63d",
    "pouting cat": "1f63e",
    "crying cat": "1f63f",
    "weary cat": "1f640",
    "black cat": "1f408-200d-2b1b",
}

BLACK_ALREADY = ("black cat",)

# Animals that, like cats, come in more than one coat.
FURRED = {
    "dog face": "1f436",
    "dog": "1f415",
    "poodle": "1f429",
    "service dog": "1f415-200d-1f9ba",
    "guide dog": "1f9ae",
    "fox": "1f98a",
    "lion": "1f981",
    "bear": "1f43b",
    "hamster": "1f439",
    "chipmunk": "1f43f-fe0f",
    "horse face": "1f434",
    "horse": "1f40e",
    "monkey face": "1f435",
    "deer": "1f98c",
    "kangaroo": "1f998",
}

ANIMALS = {
    "wolf": "1f43a",
    "panda": "1f43c",
    "koala": "1f428",
    "rabbit face": "1f430",
    "rabbit": "1f407",
    "mouse face": "1f42d",
    "cow face": "1f42e",
    "cow": "1f404",
    "pig face": "1f437",
    "pig": "1f416",
    "ewe": "1f411",
    "goat": "1f410",
    "elephant": "1f418",
    "gorilla": "1f98d",
    "raccoon": "1f99d",
    "hedgehog": "1f994",
    "frog": "1f438",
    "turtle": "1f422",
    "snake": "1f40d",
    "chicken": "1f414",
    "bird": "1f426",
    "penguin": "1f427",
    "owl": "1f989",
    "duck": "1f986",
    "fish": "1f41f",
    "tropical fish": "1f420",
    "octopus": "1f419",
    "butterfly": "1f98b",
    "honeybee": "1f41d",
}

PEOPLE = {
    "man": "1f468",
    "man: medium skin tone": "1f468-1f3fd",
    "woman": "1f469",
    "woman: dark skin tone": "1f469-1f3ff",
    "boy: light skin tone": "1f466-1f3fb",
    "boy": "1f466",
    "girl: medium-dark skin tone": "1f467-1f3fe",
    "girl": "1f467",
    "baby": "1f476",
    "baby: medium-light skin tone": "1f476-1f3fc",
    "old man": "1f474",
    "old woman: medium skin tone": "1f475-1f3fd",
    "person: dark skin tone": "1f9d1-1f3ff",
    "police officer": "1f46e",
    "construction worker: medium-dark skin tone": "1f477-1f3fe",
    "person wearing turban: medium skin tone": "1f473-1f3fd",
    "princess: light skin tone": "1f478-1f3fb",
    "Santa Claus": "1f385",
}

THINGS = {
    "automobile": "1f697",
    "taxi": "1f695",
    "bus": "1f68c",
    "police car": "1f693",
    "locomotive": "1f682",
    "bicycle": "1f6b2",
    "airplane": "2708-fe0f",
    "rocket": "1f680",
    "sailboat": "26f5",
    "house": "1f3e0",
    "school": "1f3eb",
    "deciduous tree": "1f333",
    "evergreen tree": "1f332",
    "cactus": "1f335",
    "sunflower": "1f33b",
    "rose": "1f339",
    "red apple": "1f34e",
    "banana": "1f34c",
    "strawberry": "1f353",
    "watermelon": "1f349",
    "hamburger": "1f354",
    "pizza": "1f355",
    "shortcake": "1f370",
    "birthday cake": "1f382",
    "soccer ball": "26bd",
    "basketball": "1f3c0",
    "tennis": "1f3be",
    "guitar": "1f3b8",
    "camera": "1f4f7",
    "laptop": "1f4bb",
    "books": "1f4da",
    "key": "1f511",
    "wrapped gift": "1f381",
    "balloon": "1f388",
    "couch and lamp": "1f6cb-fe0f",
    "chair": "1fa91",
    "hot beverage": "2615",
    "running shoe": "1f45f",
    "t-shirt": "1f455",
    "woman's hat": "1f452",
    "umbrella": "2602-fe0f",
    "bell": "1f514",
}


KINDS = {
    "cat": CATS,
    "furred animal": FURRED,
    "other animal": ANIMALS,
    "person": PEOPLE,
    "thing": THINGS,
}


def kept_for_test(kind: str) -> list[str]:
    """Name the emoji of a kind that only the test set shows: every third, whoever drew it."""
    return list(KINDS[kind])[1::3]


def used_for_training(kind: str) -> list[str]:
    """Name the emoji of a kind that only the training set shows: all others."""
    return [name for name in KINDS[kind] if name not in kept_for_test(kind)]
