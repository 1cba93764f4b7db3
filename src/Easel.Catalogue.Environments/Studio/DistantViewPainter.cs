using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>Paints what lies far behind a table: plain shapes in the right colours and lights, as nobody will see more of them.</summary>
internal static class DistantViewPainter
{
    private const int Rows = 128;

    /// <summary>Radius of the lens blur, half heights of the picture.</summary>
    private const float WindowBlur = 0.05f, ShelfBlur = 0.045f, GardenBlur = 0.1f;

    /// <summary>Paints a view.</summary>
    /// <param name="view">Which.</param>
    /// <param name="wall">Colour of walls in it.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="stream">Random numbers.</param>
    public static BlurredPainting Paint(DistantView view, LinearRgb wall, float aspect, RandomStream stream)
    {
        var painting = new BlurredPainting(aspect * 1.15f, Rows);
        switch (view)
        {
            case DistantView.Window:
                PaintWindow(painting, wall.ToVector3(), stream);
                painting.Blur(WindowBlur);
                break;
            case DistantView.Shelf:
                PaintShelf(painting, wall.ToVector3(), stream);
                painting.Blur(ShelfBlur);
                break;
            default:
                PaintGarden(painting, stream, Vector2.Zero, 1);
                painting.Blur(GardenBlur);
                break;
        }

        return painting;
    }

    private static void PaintWindow(BlurredPainting painting, Vector3 wall, RandomStream stream)
    {
        const float Frame = 0.05f, Sill = -0.12f;
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1, middle = side * stream.Child("middle").Range(0.45f, 0.75f), half = stream.Child("half").Range(0.42f, 0.6f);

        // The wall is brighter beside the window; the room behind falls off.
        painting.Paint(p => wall * (0.62f + (0.5f * MathF.Exp(-1.6f * MathF.Max(0, MathF.Abs(p.X - middle) - half)))));
        PaintGarden(painting, stream.Child("garden"), new Vector2(middle, 0.4f), 1.5f, p => MathF.Abs(p.X - middle) < half && p.Y > Sill);
        Vector3 white = Hex("#e9e5dc") * 0.9f;
        painting.Paint(p => p.Y > Sill - Frame && (
            (MathF.Abs(MathF.Abs(p.X - middle) - half) < Frame || MathF.Abs(p.X - middle) < 0.6f * Frame) && MathF.Abs(p.X - middle) < half + Frame
            || (MathF.Abs(p.Y - Sill) < Frame && MathF.Abs(p.X - middle) < half + (2 * Frame))) ? white : null);

        // A curtain hangs on the inner side.
        float edge = middle - (side * half), width = stream.Child("curtain").Range(0.16f, 0.3f);
        Vector3 cloth = Vector3.Lerp(wall, Hex("#efe6d6"), 0.65f);
        painting.Paint(p => p.X - edge is var d && MathF.Abs(d) < width ? cloth * (0.78f + (0.22f * MathF.Sin(55 * d)) + (0.12f * d * side / width)) : null);
        Pot(painting, new Vector2(middle + (side * 0.18f), Sill), 0.5f * half, stream.Child("pot"));
    }

    private static void PaintShelf(BlurredPainting painting, Vector3 wall, RandomStream stream)
    {
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1;
        Vector2 lamp = new(side * stream.Child("lamp").Range(0.8f, 1.1f), stream.Child("lamp height").Range(0.1f, 0.3f));
        Vector3 glow = Hex("#ffc27a");
        painting.Paint(p => (wall * 0.72f) + (wall * glow * (1.1f * MathF.Exp(-2.2f * (p - lamp).LengthSquared()))));

        // A framed picture above the lamp's side, two boards with things on the other.
        PaintFrame(painting, new Vector2(side * 0.42f, 0.72f), stream.Child("picture"));
        Vector3 wood = Hex(stream.Child("wood").Pick("#8a6342", "#6b4a30", "#c9a77c"));
        foreach (float height in (ReadOnlySpan<float>)[0.12f, 0.68f])
        {
            float from = side > 0 ? -1.7f : 0.12f, to = side > 0 ? -0.12f : 1.7f;
            Books(painting, from, to, height, stream.Child((int)(height * 100)));
            painting.Rectangle(new Vector2(from, height - 0.05f), new Vector2(to, height), _ => wood * 0.8f);
            painting.Rectangle(new Vector2(from, height - 0.11f), new Vector2(to, height - 0.05f), _ => wall * 0.5f);
        }

        // The lamp: a shade that glows.
        painting.Paint(p => p.Y - lamp.Y is var up && MathF.Abs(up) < 0.17f && MathF.Abs(p.X - lamp.X) < 0.16f - (0.25f * up) ? glow * (1.7f + (1.2f * up)) : null);
        painting.Rectangle(lamp + new Vector2(-0.03f, -1), lamp + new Vector2(0.03f, -0.17f), _ => wood * 0.5f);
    }

    private static void Books(BlurredPainting painting, float from, float to, float height, RandomStream stream)
    {
        string[] spines = ["#7d4436", "#31506b", "#c9b48c", "#5f6f52", "#a9744f", "#3c3a44", "#b8a9a0", "#8f2f2c", "#d8cfbd", "#4f6d6a"];
        float x = from + stream.Child("start").Range(0.02f, 0.2f);
        for (int i = 0; x < to - 0.1f; i++)
        {
            RandomStream own = stream.Child(i);
            if (own.Child("gap").Chance(0.16f))
            {
                float size = own.Child("pot").Range(0.2f, 0.3f);
                Pot(painting, new Vector2(x + (0.6f * size), height), size, own);
                x += 1.3f * size;
                continue;
            }

            float width = own.Child("width").Range(0.05f, 0.1f), tall = own.Child("tall").Range(0.24f, 0.38f);
            Vector3 color = Hex(own.Child("color").Pick<string>(spines)) * 0.85f;
            painting.Rectangle(new Vector2(x, height), new Vector2(x + width, height + tall), _ => color);
            x += width + 0.004f;
        }
    }

    private static void Pot(BlurredPainting painting, Vector2 foot, float size, RandomStream stream)
    {
        for (int i = 0; i < 9; i++)
        {
            RandomStream leaf = stream.Child("leaf").Child(i);
            float angle = leaf.Range(0.3f, 2.85f), reach = size * leaf.Range(0.45f, 0.8f);
            Vector2 at = foot + new Vector2(0, 0.42f * size) + (new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * reach * 0.6f);
            Vector3 green = Vector3.Lerp(Hex("#2c5a2b"), Hex("#7fa548"), leaf.Next());
            painting.Ellipse(at, new Vector2(0.5f, 0.13f) * reach, angle, _ => green);
        }

        Vector3 clay = Hex(stream.Child("clay").Pick("#b5694a", "#d9d2c4", "#53606b"));
        painting.Rectangle(foot + new Vector2(-0.22f * size, 0), foot + new Vector2(0.22f * size, 0.42f * size), _ => clay * 0.85f);
    }

    private static void PaintFrame(BlurredPainting painting, Vector2 center, RandomStream stream)
    {
        Vector2 half = new(stream.Child("width").Range(0.2f, 0.28f), stream.Child("height").Range(0.24f, 0.34f)), rim = new(0.03f);
        Vector3 frame = Hex(stream.Child("frame").Pick("#2b2622", "#b58b4e", "#efe9de")), sky = Hex("#d9dfe0"), hill = Hex(stream.Child("hill").Pick("#7d8f6a", "#6f86a3", "#c08a5d"));
        painting.Rectangle(center - half - rim, center + half + rim, _ => frame * 0.85f);
        painting.Rectangle(center - half, center + half, p => p.Y - center.Y < 0.07f * MathF.Sin(9 * p.X) ? hill : sky * 0.9f);
    }

    // Sprays of leaves before a hazy brightness, dark below and pale towards the light, with gaps in which the sky shines.
    private static void PaintGarden(BlurredPainting painting, RandomStream stream, Vector2 middle, float brightness, Func<Vector2, bool>? within = null)
    {
        Vector3 sky = Hex("#e8eede") * 1.25f, haze = Hex("#b9c4a0"), bright = Hex("#9aae6e"), deep = Hex("#2f4430");
        Vector2 sun = middle + new Vector2(stream.Child("sun").Range(-0.9f, 0.9f), stream.Child("sun height").Range(0.3f, 0.8f));
        float Glow(Vector2 p) => MathF.Exp(-1.3f * (p - sun).LengthSquared());
        painting.Paint(p => within?.Invoke(p) == false
            ? null
            : Vector3.Lerp(Vector3.Lerp(deep, haze, Noise.SmoothStep(-1, 0.5f, p.Y - middle.Y)), sky, 0.9f * Glow(p)) * brightness);
        for (int spray = 0; spray < 46; spray++)
        {
            RandomStream own = stream.Child(spray);
            Vector2 at = middle + new Vector2(own.Range(-1.5f, 1.5f), own.Range(-1f, 0.9f));
            float turn = own.Range(0, MathF.PI), shade = Math.Clamp(0.42f + (0.4f * (at.Y - middle.Y)) + own.Range(-0.35f, 0.3f), 0, 1);
            Vector3 tone = Vector3.Lerp(Vector3.Lerp(deep, bright, shade), haze, 0.35f * Glow(at));
            for (int leaf = 0; leaf < 9; leaf++)
            {
                Vector2 where = at + new Vector2(own.Gaussian(0, 0.13f), own.Gaussian(0, 0.1f));
                if (within?.Invoke(where) != false)
                {
                    Vector3 color = tone * own.Range(0.75f, 1.3f) * brightness;
                    painting.Ellipse(where, new Vector2(own.Range(0.06f, 0.13f), own.Range(0.03f, 0.06f)), turn + own.Range(-0.6f, 0.6f), _ => color);
                }
            }
        }

        // The sun in the leaves: points that the lens makes discs of.
        for (int i = 0; i < 34; i++)
        {
            RandomStream own = stream.Child("light").Child(i);
            Vector2 at = middle + new Vector2(own.Range(-1.3f, 1.3f), own.Range(-0.5f, 0.9f));
            if (within?.Invoke(at) != false)
            {
                Vector3 light = Vector3.Lerp(Hex("#fff3c4"), Hex("#d8f0a8"), own.Next()) * own.Range(1.5f, 5f) * brightness;
                painting.Ellipse(at, new Vector2(own.Range(0.012f, 0.024f)), 0, _ => light);
            }
        }
    }

    private static Vector3 Hex(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
