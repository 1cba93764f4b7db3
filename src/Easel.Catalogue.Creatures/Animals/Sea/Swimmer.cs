using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>What large animals of the sea share: a smooth body with fins, wet skin, small dark eyes. Unit: the length.</summary>
internal abstract class Swimmer : Critter
{
    /// <summary>Wet skin; its colour comes from the form.</summary>
    protected static readonly Material Wet = new() { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.34f, Specular = 0.03f, Coat = 0.45f, CoatRoughness = 0.18f };

    /// <summary>Dark shining eyes.</summary>
    protected static EyePattern Dark(LinearRgb iris) => new() { Iris = iris, White = LinearRgb.FromHex("#14110f"), PupilAngle = 0.75f, IrisAngle = 1.2f, GlintAngle = 0.24f };

    /// <summary>A flat fin through points, thin along one axis of a frame at its root.</summary>
    /// <param name="body">What it grows on.</param>
    /// <param name="frame">Frame at the root.</param>
    /// <param name="thin">Scale along the frame's axes: 0.2 across it.</param>
    /// <param name="blend">Width of the blend, metres.</param>
    /// <param name="color">Linear colour.</param>
    /// <param name="line">(x, y, z, radius) in frame units; coordinates along the thin axis are stretched back.</param>
    protected static void Fin(SdfGroup body, FigureFrame frame, Vector3 thin, float blend, Vector3 color, params ReadOnlySpan<Vector4> line)
    {
        var stretched = new Vector4[line.Length];
        for (int i = 0; i < line.Length; i++)
        {
            stretched[i] = new Vector4(line[i].X / thin.X, line[i].Y / thin.Y, line[i].Z / thin.Z, line[i].W);
        }

        body.Union(frame.FlatChain(Vector3.Zero, thin, stretched), blend, color, 0.5f * blend);
    }

    /// <summary>A thin dark line drawn on a form, where rays towards its middle find it.</summary>
    /// <param name="frame">Units of the points.</param>
    /// <param name="skin">The form.</param>
    /// <param name="radius">Half its width, frame units.</param>
    /// <param name="points">From where rays start and where they go, frame units.</param>
    protected static SdfGroup Line(FigureFrame frame, SdfGroup skin, float radius, IEnumerable<(Vector3 From, Vector3 To)> points)
    {
        List<Vector4> hits = [];
        foreach ((Vector3 from, Vector3 to) in points)
        {
            Vector3 way = to - from;
            if (skin.Trace(frame.Point(from), frame.Direction(way.X, way.Y, way.Z), way.Length() * frame.Scale) is { } hit)
            {
                hits.Add(new Vector4(frame.ToLocal(hit), radius));
            }
        }

        return hits.Count > 2 ? new SdfGroup().Union(frame.Chain([.. hits])) : new SdfGroup();
    }

    /// <summary>Parts set down with the lowest point of the first at the ground, centred.</summary>
    protected static Model Rest(IEnumerable<Part> parts) => FurCoat.SetDown([.. parts]);

    /// <summary>Dark, light and usual colours with wishes.</summary>
    protected static CritterParameters Draw(RandomStream stream, Wishes wishes, (string Main, string Belly, string Marks) usual, float size, int kind, string iris = "#3a2a1c")
    {
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(usual.Main)).ToVector3();
        Vector3 belly = wishes.PartColorOr("belly", wishes.Colors.IsEmpty ? LinearRgb.FromHex(usual.Belly) : LinearRgb.FromVector3(Vector3.Lerp(main, new Vector3(0.88f), 0.6f))).ToVector3();
        Vector3 marks = wishes.PartColorOr("spots", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(usual.Marks)).ToVector3();
        return new CritterParameters(
            new Coat(main, belly, marks, wishes.PartColorOr("fins", LinearRgb.FromVector3(main)).ToVector3()),
            wishes.PartColorOr("eyes", LinearRgb.FromHex(iris)),
            main,
            stream.Child("bend").Range(-0.1f, 0.2f),
            size * stream.Child("size").Range(0.94f, 1.06f) * (YoungWords.Any(wishes.Words.Contains) ? 0.6f : 1),
            kind,
            stream.Seed);
    }
}
