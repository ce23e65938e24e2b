#!/usr/bin/env python3
"""Makes the chart fonts from Noto Sans CJK SC: the characters of characters.txt, as TrueType outlines.

TrueType, because PDFBox embeds no CFF outlines as text. The family gets a name of its own, so that nobody takes the
subset for the whole font. Needs fonttools; see README.md for where the sources come from.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

FAMILY = "Nianbao Sans"
SIMPLIFIED_CHINESE = "Noto Sans CJK SC"
CURVE_ERROR = 1.0  # in thousandths of an em; finer than a pixel at any size a chart is printed in


def simplified_chinese(collection):
    for font in TTCollection(collection).fonts:
        if font["name"].getDebugName(1).startswith(SIMPLIFIED_CHINESE):
            return font
    raise SystemExit(f"{collection}: no {SIMPLIFIED_CHINESE} in it")


def subset_to(font, characters):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 11, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["BASE", "GPOS", "GSUB", "GDEF", "VORG", "vhea", "vmtx", "DSIG"]
    options.notdef_outline = True
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)


def to_truetype(font):
    glyph_set = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font["CFF "]
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        glyphs[name].recalcBounds(glyf)
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, getattr(glyphs[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
        "maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth"
    ).split():
        setattr(maxp, field, 0)
    # PDFBox cuts the table down to this version's length but would leave a later number in it.
    font["OS/2"].version = 0
    # With names, for PDFBox drops the whole table otherwise when it cuts a font down, and browsers refuse such a font.
    font["post"].formatType = 2.0
    font["post"].extraNames = []
    font["post"].mapping = {}
    font.sfntVersion = "\000\001\000\000"


def rename(font, style):
    names = font["name"]
    names.names = [record for record in names.names if record.platformID == 3]
    postscript = FAMILY.replace(" ", "") + "-" + style
    for name_id, text in {
        1: FAMILY,
        2: style,
        3: "nianbao;" + postscript,
        4: FAMILY + ("" if style == "Regular" else " " + style),
        6: postscript,
    }.items():
        names.setName(text, name_id, 3, 1, 0x409)


def main(folder, out):
    here = Path(__file__).parent
    characters = (here / "characters.txt").read_text("utf-8").replace("\n", "")
    for style in ("Regular", "Bold"):
        font = simplified_chinese(Path(folder) / f"NotoSansCJK-{style}.ttc")
        font.recalcTimestamp = False
        subset_to(font, characters)
        to_truetype(font)
        rename(font, style)
        target = Path(out) / f"NianbaoSans-{style}.ttf"
        font.save(target)
        print(target, len(font.getGlyphOrder()), "glyphs", target.stat().st_size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
