#!/usr/bin/env bash
# Runs the examples of the API's documentation as they stand there, but for host, key and names of files, and looks at what comes back.
# usage: specification-examples.sh ADDRESS KEY, such as specification-examples.sh http://127.0.0.1:8080 sk-...
# Needs curl, and a python3 with PIL and numpy; exits with 77 when one is missing.
set -euo pipefail
EASEL=${1:?address of the server} KEY=${2:?API key}

command -v curl >/dev/null || { echo "curl is not installed"; exit 77; }
for python in python3 /usr/bin/python3 none; do
  if "$python" -c 'import PIL, numpy' 2>/dev/null; then break; fi
done
[ "$python" != none ] || { echo "no python3 has both PIL and numpy (Debian: python3-pil, python3-numpy)"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"$python" - <<'END'
from PIL import Image, ImageDraw
source = Image.linear_gradient("L").resize((1024, 1024)).convert("RGB")
source.save("source.jpeg")
mask = Image.new("L", source.size, 255)
ImageDraw.Draw(mask).rectangle((0, 0, 1023, 511), fill=0)
mask.save("bw_mask.png")
END

# Tells what is wrong with an answer: a picture of this size is to be in it.
check() {
  "$python" - "$@" <<'END'
import base64, io, json, sys
from PIL import Image
name, size = sys.argv[1], sys.argv[2]
answer = json.load(open(name))
if "data" not in answer:
    sys.exit(f"{name}: {answer}")
image = Image.open(io.BytesIO(base64.b64decode(answer["data"][0]["b64_json"])))
found = f"{image.width}x{image.height}"
if image.format != "PNG" or found != size or answer["size"] != size:
    sys.exit(f"{name}: {image.format} of {found}, said to be {answer['size']}, in place of a PNG of {size}")
print(f"{name}: {found}")
END
}

curl -sS "$EASEL/v1/images/generations" \
  -H "Authorization: Bearer $KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "gpt-image-2",
    "prompt": "A futuristic city skyline at sunset with flying cars in the sky",
    "size": "2048x2048",
    "quality": "high"
  }' > quick-example.json
check quick-example.json 2048x2048

curl -sS "$EASEL/v1/images/edits" \
  -H "Authorization: Bearer $KEY" \
  -F "image=@source.jpeg" \
  -F model="gpt-image-2" \
  -F prompt="Replace the background with an ocean sunset" \
  -F n=1 \
  -F size="1024x1024" > edit.json
check edit.json 1024x1024

"$python" - <<'END'
from PIL import Image
import numpy as np

img = Image.open("bw_mask.png").convert("L")
alpha = np.array(img)
rgba = np.zeros((*alpha.shape, 4), dtype=np.uint8)
rgba[alpha > 0] = [255, 255, 255, 255]
Image.fromarray(rgba).save("mask.png")
END

curl -sS "$EASEL/v1/images/edits" \
  -H "Authorization: Bearer $KEY" \
  -F image=@source.jpeg \
  -F mask=@mask.png \
  -F model="gpt-image-2" \
  -F prompt="Replace the background with a futuristic cityscape" \
  -F n=1 \
  -F size="2048x2048" > mask-edit.json
check mask-edit.json 2048x2048

# The mask as it was before it was converted: refused, with the way to convert it.
curl -sS "$EASEL/v1/images/edits" -H "Authorization: Bearer $KEY" -F image=@source.jpeg -F mask=@bw_mask.png -F model=gpt-image-2 \
  -F prompt="Replace the background with a futuristic cityscape" | grep -q "missing alpha channel"
echo "unconverted mask: refused"
