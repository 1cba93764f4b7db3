using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A lipstick turned out of its case, slanted at the tip, its cap standing beside it by chance.</summary>
internal sealed class Lipstick : CatalogueEntry<Lipstick.Parameters>
{
    /// <param name="Radius">Of the case, 0.0095 to 0.011 m.</param>
    /// <param name="Base">Height of the case, 0.03 to 0.036 m.</param>
    /// <param name="Out">Length of the stick outside, 0.02 to 0.027 m.</param>
    /// <param name="Slant">Slope of its tip, 0.8 to 1.2.</param>
    /// <param name="HasCap">Whether the cap stands beside.</param>
    /// <param name="Color">Of the lipstick.</param>
    /// <param name="Case">Colour of the case.</param>
    public sealed record Parameters(float Radius, float Base, float Out, float Slant, bool HasCap, LinearRgb Color, LinearRgb Case);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lipstick",
        Names = ["lipstick", "lip stick", "red lipstick", "tube of lipstick"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("tube of lipstick", "tubes of lipstick"),
        Words = ["cap"],
        Parts = ["case", "tube"],
        Family = "household",
        Size = new Vector3(0.045f, 0.075f, 0.025f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.16f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.0098f, 0.0107f), stream.Child("base").Range(0.031f, 0.035f), stream.Child("out").Range(0.021f, 0.026f), stream.Child("slant").Range(0.85f, 1.15f), wishes.Words.Contains("cap") || stream.Child("cap").Chance(0.6f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c1121f", "#c1121f", "#d0486a"))), wishes.PartColorOr("case", wishes.PartColorOr("tube", LinearRgb.FromHex(stream.Child("case").Pick("#1b1a1d", "#1b1a1d", "#e6bf6a")))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, b = p.Base, inner = r * 0.82f;
        Material shell = Presets.Plastic(p.Case, "case") with { Roughness = 0.14f, Coat = 0.8f, CoatRoughness = 0.03f }, gold = Presets.Gold("gilt") with { Metallic = 0.85f };
        model.Add(Shapes.Cylinder(r, b, 0.0012f, 72), shell, 0.8f);
        model.Add(Shapes.Cylinder(r * 1.01f, 0.003f, 0.0006f, 72).Move(0, b - 0.004f, 0).Join(Shapes.Lathe(Outlines.Round([new(0, b), new(inner, b), new(inner, b + 0.013f), new(inner * 0.86f, b + 0.013f), new(inner * 0.86f, b + 0.006f), new(0, b + 0.006f)], 0.0006f, 3, closed: false), 72)), gold, 0.8f);

        // The stick: a rounded bullet cut on a slant, hollowed a little.
        float s = inner * 0.8f, top = b + 0.013f + p.Out;
        PolyMesh cut = Shapes.Grid(80, 60, (u, v) =>
        {
            float a = MathF.Tau * u, y = v < 0.7f ? float.Lerp(b + 0.004f, top, v / 0.7f) : top, reach = v < 0.7f ? s : s * (1 - ((v - 0.7f) / 0.3f));
            Vector3 q = new(reach * MathF.Sin(a), y, reach * MathF.Cos(a));
            float plane = top - (p.Slant * (q.X + s) * 0.9f) + (0.1f * s);
            return q with { Y = MathF.Min(q.Y, plane - (0.1f * s * (1 - MathF.Pow(reach / s, 2)))) };
        }, wrapU: true);
        model.Add(cut, new Material { Name = "body", BaseColor = p.Color, Roughness = 0.32f, Coat = 0.4f, CoatRoughness = 0.15f }, 0.7f);
        if (p.HasCap)
        {
            float cap = b * 1.15f;
            model.Add(Shapes.Cylinder(r * 1.04f, cap, 0.0014f, 72).Move(r * 2.9f, 0, r * 0.4f), shell, 0.8f);
            model.Add(Shapes.Cylinder(r * 1.06f, 0.003f, 0.0006f, 72).Move(r * 2.9f, 0.0015f, r * 0.4f), gold, 0.8f);
        }

        return model.Build(ground: true, center: true);
    }
}
