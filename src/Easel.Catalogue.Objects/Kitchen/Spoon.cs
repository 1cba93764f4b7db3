using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A spoon, lying with its hollow up.</summary>
internal sealed class Spoon : CatalogueEntry<Cutlery.Look>
{
    public override EntryInfo Info { get; } = new()
    {
        Id = "spoon",
        Names = ["spoon", "teaspoon", "tablespoon", "soup spoon"],
        Family = "kitchen",
        Size = new Vector3(0.195f, 0.02f, 0.042f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.8f,
        RestsOn = ["table"],
    };

    protected override Cutlery.Look Sample(RandomStream stream, Wishes wishes) => Cutlery.Sample(wishes.Words.Contains("teaspoon") ? 0.14f : 0.195f, stream, wishes);

    protected override Model Build(Cutlery.Look p, float resolution)
    {
        Material steel = Cutlery.Steel(p);
        var model = new ModelBuilder();
        float length = p.Length * 0.33f, half = p.Length * 0.104f, deep = p.Length * 0.046f, neckY = deep * 1.05f;

        // An egg-shaped shell: pointed a little in front, its rim level, thin.
        var wide = new Curve((0, 0.16f), (0.06f, 0.42f), (0.2f, 0.78f), (0.42f, 1), (0.66f, 0.94f), (0.86f, 0.62f), (0.96f, 0.3f), (1, 0.02f));
        PolyMesh shell = Shapes.Grid(96, 64, (u, v) =>
        {
            float t = 0.5f - (0.5f * MathF.Cos(MathF.PI * u)), s = MathF.Sin((v - 0.5f) * MathF.PI), w = half * wide.At(t);
            float bowl = MathF.Pow(MathF.Max(0, 1 - (s * s)), 0.8f) * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(t, 0.85f))), 0.55f);
            return new Vector3(t * length, neckY - (deep * bowl), -s * w);
        }).Solidify(0.0016f);
        model.Add(shell, steel, 1.1f);
        Cutlery.AddHandle(model, p, steel, 0.003f, neckY, half * 0.34f);
        return model.Build(ground: true, center: true);
    }
}
