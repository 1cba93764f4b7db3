using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Gear of sports: what is stood on, lifted, or cast into the water.</summary>
internal sealed partial class PropModel
{
    /// <summary>A ski under each foot, its tip turned up.</summary>
    private IEnumerable<Part> Skis()
    {
        Material lacquer = Presets.Lacquer(LinearRgb.FromHex("#d8402f"), "ski"), binding = Presets.Plastic(LinearRgb.FromHex("#22252b"), "binding");
        float thick = 0.020f, wide = 0.105f / thick;
        foreach (FigureFrame foot in body.Feet)
        {
            // Flat along the sole, whatever the foot's own tilt; scaled back from the foot to the figure.
            Quaternion level = Quaternion.CreateFromYawPitchRoll(YawOf(foot), 0, 0);
            FigureFrame ski = new(foot.Origin, level, body.Unit);
            yield return Made(
                ski.FlatChain(
                    Vector3.Zero, new Vector3(wide, 1, 1),
                    new(0, -0.030f, -1.20f, thick), new(0, -0.030f, -0.6f, thick), new(0, -0.030f, 0.2f, thick), new(0, -0.030f, 1.00f, thick), new(0, -0.010f, 1.32f, 0.95f * thick), new(0, 0.085f, 1.56f, 0.62f * thick)),
                lacquer);
            yield return Made(ski.Box(new Vector3(0, 0.000f, 0.05f), new Vector3(0.085f, 0.022f, 0.24f), 0.015f), binding);
        }
    }

    /// <summary>A surfboard across the stance, pointed at both ends, with a stripe.</summary>
    private IEnumerable<Part> Surfboard()
    {
        Vector3 left = body.Feet[0].Origin, right = body.Feet[1].Origin, middle = 0.5f * (left + right), along = Vector3.Normalize((left - right) with { Y = 0 });
        FigureFrame board = new(middle, Quaternion.CreateFromAxisAngle(Vector3.UnitY, MathF.Atan2(along.X, along.Z)), body.Unit);
        SdfShape Deck(float wide, float drop) => board.FlatChain(
            Vector3.Zero, new Vector3(wide, 1, 1),
            new(0, -0.040f - drop, -1.75f, 0.012f), new(0, -0.065f - drop, -1.35f, 0.036f), new(0, -0.075f - drop, -0.5f, 0.050f), new(0, -0.070f - drop, 0.6f, 0.048f), new(0, -0.035f - drop, 1.45f, 0.036f), new(0, 0.06f - drop, 2.02f, 0.010f));
        yield return Made(Deck(7.2f, 0), Presets.Lacquer(LinearRgb.FromHex("#f6f1e4"), "surfboard"));
        yield return Made(Deck(1.5f, -0.006f), Presets.Lacquer(LinearRgb.FromHex("#1f8a9c"), "stripe"));
    }

    /// <summary>A barbell through both fists.</summary>
    private IEnumerable<Part> Barbell()
    {
        Vector3 left = Left.Origin, right = Right.Origin, middle = 0.5f * (left + right), along = Vector3.Normalize(left - right);
        FigureFrame bar = new(middle, Quaternion.CreateFromAxisAngle(Vector3.UnitZ, MathF.Atan2(along.Y, along.X)), body.Unit);
        float half = (0.5f * Vector3.Distance(left, right) / body.Unit) + 0.62f;
        yield return Made(bar.Cone(new Vector3(-half, 0, 0), 0.024f, new Vector3(half, 0, 0), 0.024f), Presets.Metal(LinearRgb.FromHex("#c4c8ce"), 0.25f, "bar"));
        var iron = new SdfGroup();
        var rims = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            foreach ((float at, float radius) in (ReadOnlySpan<(float, float)>)[(0.30f, 0.36f), (0.20f, 0.29f)])
            {
                iron.Union(Disc(bar, new Vector3(side * (half - at), 0, 0), radius, 0.038f));
            }

            rims.Union(bar.Ring(new Vector3(side * (half - 0.30f), 0, 0), Vector3.UnitX, 0.25f, 0.052f));
        }

        yield return Made(iron, Presets.Plastic(LinearRgb.FromHex("#24262b"), "weight"));
        yield return Made(rims, Presets.Plastic(LinearRgb.FromHex("#d8402f"), "weight"));
    }

    /// <summary>A rod out of both fists, bent by the line that hangs from its tip to a float before the feet.</summary>
    private IEnumerable<Part> Rod()
    {
        float u = body.Unit;
        Vector3 fist = Right.Origin, way = Vector3.Normalize(new Vector3(0, 0.62f, 0.80f));
        FigureFrame rod = new(fist, Quaternion.Identity, u);
        Vector3 On(float t) => (way * ((4.1f * t) - 0.45f)) + (new Vector3(0, -0.62f, 0.28f) * (t * t * t));
        var blank = new Vector4[12];
        for (int i = 0; i < blank.Length; i++)
        {
            float t = i / (blank.Length - 1f);
            blank[i] = new Vector4(On(t), float.Lerp(0.022f, 0.008f, t));
        }

        yield return Made(rod.Chain(blank), Presets.Lacquer(LinearRgb.FromHex("#6a3a22"), "rod"));
        yield return Made(rod.Cone(On(0), 0.032f, On(0.17f), 0.028f), Presets.Matte(LinearRgb.FromHex("#c79a66"), "grip"));
        yield return Made(Disc(rod, On(0.16f) + new Vector3(0, -0.085f, 0.02f), 0.075f, 0.045f), Presets.Metal(LinearRgb.FromHex("#b8bcc2"), 0.3f, "reel"));
        Vector3 tip = On(1);
        float water = (0.10f * u) - fist.Y;
        yield return Made(rod.Cone(tip, 0.0060f, new Vector3(0, water / u, tip.Z + 0.05f), 0.0060f), Presets.Matte(LinearRgb.FromHex("#eef2f2"), "line"));
        yield return Made(rod.Ellipsoid(new Vector3(0, water / u, tip.Z + 0.05f), new Vector3(0.052f, 0.085f, 0.052f)), Presets.Lacquer(LinearRgb.FromHex("#d9302a"), "float"));
    }

    /// <summary>A disc about the first axis with a thick rim.</summary>
    private static SdfGroup Disc(FigureFrame frame, Vector3 middle, float radius, float half) => new SdfGroup()
        .Union(frame.Ellipsoid(middle, new Vector3(half, radius - half, radius - half)))
        .Union(frame.Ring(middle, Vector3.UnitX, radius - half, half), 0.01f * frame.Scale);

    private static float YawOf(FigureFrame frame)
    {
        Vector3 ahead = frame.Direction(0, 0, 1);
        return MathF.Atan2(ahead.X, ahead.Z);
    }
}
