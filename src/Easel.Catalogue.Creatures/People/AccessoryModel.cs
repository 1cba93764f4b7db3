using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Glasses, an eye patch, a book in the hands.</summary>
internal static class AccessoryModel
{
    /// <summary>Round rims before the eyes, with a bridge and temples.</summary>
    public static Part Glasses(PersonHead head, FigureFrame frame, FaceLook face, LinearRgb color)
    {
        (float x, float y) = face.Eye;
        float radius = face.EyeOpening.Half + 0.028f, z = head.OnFace(x, y - 0.07f).Z + 0.05f;
        const float Wire = 0.014f;
        var glasses = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            glasses.Union(frame.Ring(new Vector3(side * x * 1.04f, y - 0.01f, z), new Vector3(side * 0.18f, -0.05f, 1), radius, Wire));
            glasses.Union(frame.Chain(new((side * x * 1.04f) + (side * radius), y + 0.01f, z - 0.02f, Wire), new(side * 0.395f, y + 0.02f, 0.18f, Wire), new(side * 0.392f, y, -0.03f, Wire)));
        }

        glasses.Union(frame.Chain(new((x * 1.04f) - radius, y + 0.01f, z + 0.01f, Wire), new(0, y + 0.030f, z + 0.02f, Wire), new(radius - (x * 1.04f), y + 0.01f, z + 0.01f, Wire)));
        return new Part(SdfMesher.Build(glasses, 0.010f * frame.Scale), Presets.Lacquer(color, "glasses"));
    }

    /// <summary>A black patch on a strap.</summary>
    public static Part EyePatch(PersonHead head, FigureFrame frame, FaceLook face)
    {
        (float x, float y) = face.Eye;
        Vector3 middle = head.OnFace(-x, y) + new Vector3(0, 0, 0.02f);
        var patch = new SdfGroup().Union(frame.Ellipsoid(middle, new Vector3(0.112f, 0.105f, 0.075f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, -0.2f)));
        ReadOnlySpan<Vector2> strap = [new(-x - 0.1f, y + 0.05f), new(-x, y + 0.11f), new(0, y + 0.17f), new(0.14f, y + 0.22f), new(0.26f, y + 0.25f)];
        var cord = new Vector4[strap.Length];
        for (int i = 0; i < cord.Length; i++)
        {
            cord[i] = new Vector4(head.OnFace(strap[i].X, strap[i].Y) + new Vector3(0, 0, 0.006f), 0.014f);
        }

        patch.Union(frame.Chain(cord));
        return new Part(SdfMesher.Build(patch, 0.010f * frame.Scale), Presets.Leather(LinearRgb.Gray(0.02f), "patch"));
    }

    /// <summary>An open book that rests in both hands.</summary>
    public static IEnumerable<Part> Book(PersonSkeleton body, LinearRgb color)
    {
        Vector3 left = body.Hands[0].Point(0, -0.02f, 0.13f), right = body.Hands[1].Point(0, -0.02f, 0.13f);
        FigureFrame book = new(0.5f * (left + right), body.Chest.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.62f), body.Unit);
        var cover = new SdfGroup();
        var pages = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            Quaternion open = Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * -0.28f);
            cover.Union(book.Box(new Vector3(side * 0.135f, 0.06f, 0.020f), new Vector3(0.140f, 0.19f, 0.012f), 0.006f, open));
            pages.Union(book.Box(new Vector3(side * 0.128f, 0.06f, -0.010f), new Vector3(0.126f, 0.175f, 0.020f), 0.006f, open));
        }

        yield return new Part(SdfMesher.Build(cover, 0.010f * body.Unit), Presets.Leather(color, "book"));
        yield return new Part(SdfMesher.Build(pages, 0.012f * body.Unit), Presets.Paper(LinearRgb.FromHex("#f6f0e0"), "pages"));
    }
}
