"""The scanners, telephones, stamps and tables of each part; the frozen part has its own."""

from dataclasses import dataclass

Range = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Gear:
    """What a part's pictures are taken with. A pair is a range to draw from.

    Blur is in pixels at 200 dpi, noise in levels of grey, skew in degrees, tilt in shares of the
    sheet; `quality` is JPEG's. `shade` is how much light a picture loses on its dark side, `cast`
    how much of it one colour does. `leads` are stamps' first words, `faces` files of reportlab's
    fonts, `tables` a colour and how strong its grain is, along and across.
    """

    scan_dpi: tuple[int, ...]
    photo_dpi: tuple[int, ...]
    skew: float
    tilt: float
    scan_blur: Range
    photo_blur: Range
    scan_noise: Range
    photo_noise: Range
    quality: tuple[int, int]
    fade: Range
    scan_shade: Range
    photo_shade: Range
    cast: Range
    lids: tuple[int, ...]
    faces: tuple[str, ...]
    shapes: tuple[str, ...]
    leads: tuple[str, ...]
    inks: tuple[Colour, ...]
    tables: tuple[tuple[Colour, float, float], ...]


GEAR = {
    "development": Gear(
        scan_dpi=(150, 200, 200, 300),
        photo_dpi=(150, 180, 200),
        skew=5,
        tilt=0.05,
        scan_blur=(0.2, 0.9),
        photo_blur=(0.3, 1.1),
        scan_noise=(1, 10),
        photo_noise=(2, 9),
        quality=(40, 85),
        fade=(0.75, 1),
        scan_shade=(0, 0.2),
        photo_shade=(0.1, 0.45),
        cast=(0, 0.18),
        lids=(255, 250, 60, 25),
        faces=("VeraBd.ttf", "_ab_____.pfb"),
        shapes=("ring", "double ring", "frame"),
        leads=("RECEIVED", "VERIFIED", "CERTIFIED COPY", "REÇU", "COPIE CONFORME", "ORIGINAL SEEN"),
        inks=((38, 66, 170), (178, 34, 44), (70, 50, 140)),
        tables=(((92, 64, 48), 9, 3), ((60, 62, 66), 5, 5), ((150, 130, 105), 7, 2)),
    ),
    "frozen": Gear(
        scan_dpi=(165, 200, 240, 300),
        photo_dpi=(160, 190, 210),
        skew=4.8,
        tilt=0.045,
        scan_blur=(0.3, 0.8),
        photo_blur=(0.4, 1.0),
        scan_noise=(2, 8),
        photo_noise=(3, 8),
        quality=(44, 80),
        fade=(0.7, 0.95),
        scan_shade=(0.03, 0.25),
        photo_shade=(0.15, 0.5),
        cast=(0.04, 0.22),
        lids=(246, 232, 90, 12),
        faces=("cob_____.pfb", "_eb_____.pfb"),
        shapes=("oval", "notched ring", "double frame"),
        leads=("ATTESTED", "TRUE COPY", "ADMINISTRATION", "LU ET APPROUVÉ", "ARRIVÉE", "SEEN"),
        inks=((20, 90, 110), (140, 20, 90), (25, 30, 90)),
        tables=(((205, 200, 190), 2, 10), ((35, 70, 60), 8, 8), ((120, 60, 45), 3, 12)),
    ),
}
