#!/usr/bin/env python3
"""Reads drawn pictures with Tesseract and counts how many of the asked words it finds.

usage: carriers.py PROMPTS.jsonl FOLDER [--languages eng+deu]

Each line of the prompts has "id" and "texts": [{"text": ..., "on": ...}]; FOLDER holds ID.png of each. A picture is read whole and in overlapping
tiles, enlarged, plain and inverted, until all its words are found. A word counts when it is read letter by letter, whatever its case. Needs
Tesseract 5 and Pillow.
"""
import json, os, re, subprocess, sys, tempfile, unicodedata
from PIL import Image, ImageOps

def words(text):
    """Letters and digits only, without case."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    return [w for w in re.split(r"[^\w&':]+", folded, flags=re.UNICODE) if w.strip("'&:_")]

def read(image, languages, mode):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        image.save(file.name)
        run = subprocess.run(["tesseract", file.name, "-", "-l", languages, "--psm", str(mode)], capture_output=True, text=True)
        return words(run.stdout)

def views(picture):
    """Looks at a picture, the cheapest first: (image, page segmentation mode)."""
    gray = ImageOps.grayscale(picture)
    w, h = gray.size
    for scale in (1, 2):
        whole = gray.resize((w * scale, h * scale), Image.LANCZOS)
        yield whole, 11
        yield ImageOps.invert(whole), 11
    for part in (2, 3):
        step_x, step_y = w / (part + 1), h / (part + 1)
        for row in range(part):
            for column in range(part):
                box = (int(column * step_x), int(row * step_y), int((column + 2) * step_x), int((row + 2) * step_y))
                tile = ImageOps.autocontrast(gray.crop(box), cutoff=1)
                tile = tile.resize((tile.width * 2, tile.height * 2), Image.LANCZOS)
                yield tile, 11
                yield ImageOps.invert(tile), 11
                if part == 3:
                    yield tile, 6

def main():
    prompts, folder = sys.argv[1], sys.argv[2]
    languages = sys.argv[sys.argv.index("--languages") + 1] if "--languages" in sys.argv else "eng"
    total = found = pictures = complete = 0
    for line in open(prompts, encoding="utf-8"):
        entry = json.loads(line)
        path = os.path.join(folder, entry["id"] + ".png")
        if not os.path.exists(path):
            continue
        asked = [w for t in entry["texts"] for w in words(t["text"])]
        missing = list(asked)
        picture = Image.open(path).convert("RGB")
        for image, mode in views(picture):
            seen = set(read(image, entry.get("languages", languages), mode))
            missing = [w for w in missing if w not in seen]
            if not missing:
                break
        total, found, pictures, complete = total + len(asked), found + len(asked) - len(missing), pictures + 1, complete + (not missing)
        print(entry["id"], f"{len(asked) - len(missing)}/{len(asked)}", "missing: " + ", ".join(missing) if missing else "", flush=True)
    print(f"{found} of {total} words ({found / max(1, total):.3f}); {complete} of {pictures} pictures complete")

if __name__ == "__main__":
    main()
