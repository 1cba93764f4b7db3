using Easel.Catalogue.Fire;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A burning torch: a wooden shaft, an iron basket wound with cloth, tall flames.</summary>
internal sealed class Torch : CatalogueEntry<Torch.Parameters>
{
    /// <param name="Length">Of the shaft, 0.55 to 0.7 m.</param>
    /// <param name="Head">Radius of the head, 0.05 to 0.062 m.</param>
    /// <param name="Flame">Height of the flames, 0.26 to 0.36 m; 0 where it is out.</param>
    /// <param name="Bands">Of iron, 2 to 3.</param>
    /// <param name="Lean">Radians, 0.05 to 0.2.</param>
    /// <param name="Color">Of the flames, or null for fire.</param>
    /// <param name="Shaft">Of the shaft, or null for wood.</param>
    /// <param name="Seed">Of the flames.</param>
    public sealed record Parameters(float Length, float Head, float Flame, int Bands, float Lean, LinearRgb? Color, LinearRgb? Shaft, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "torch",
        Names = ["torch", "flaming torch", "burning torch", "wooden torch"],
        Words = ["unlit", "burning"],
        Parts = ["flame", "flames", "handle"],
        Family = "household",
        Size = new Vector3(0.2f, 1.0f, 0.14f),
        Habitats = ["studio", "forest"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.05f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.58f, 0.66f), stream.Child("head").Range(0.052f, 0.06f), wishes.Words.Contains("unlit") ? 0 : stream.Child("flame").Range(0.3f, 0.36f), stream.Child("bands").Range(2, 3), stream.Child("lean").Range(0.08f, 0.18f),
        wishes.PartColors.TryGetValue("flames", out LinearRgb flame) || wishes.PartColors.TryGetValue("flame", out flame) ? flame : null, wishes.PartColors.TryGetValue("handle", out LinearRgb shaft) ? shaft : wishes.Dye, stream.Child("fire").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, r = p.Head;
        Material wood = p.Shaft is { } paint ? Presets.Lacquer(paint, "handle") : Presets.Wood("walnut", Vector3.UnitY, "handle"), iron = Presets.Metal(LinearRgb.FromHex("#4a4744"), 0.45f, "iron"), cloth = Presets.Fabric(LinearRgb.FromHex("#6a4a30"), 420, "cloth");
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 41).Select(i => i / 40f).Select(t => new Vector3(0.004f * MathF.Sin(t * 9), l * t, 0.003f * MathF.Sin((t * 7) + 1)))], t => (0.018f + (0.007f * t)) * (1 + (0.05f * MathF.Sin(t * 31))), 28), wood, 1.2f);
        model.Add(Shapes.Lathe(Splines.CatmullRom2D([new(0, l - 0.01f), new(0.6f * r, l), new(0.92f * r, l + (0.6f * r)), new(r, l + (1.3f * r)), new(0.86f * r, l + (1.9f * r)), new(0, l + (2 * r))], 8), 48).Displace((q, _) => 0.003f * Noise.Fbm(q * 60, 2, p.Seed)), new Material { Name = "head", BaseColor = LinearRgb.FromHex("#2a1c14"), Roughness = 0.9f }, 1.2f);
        for (int i = 0; i < 5; i++)
        {
            // Cloth wound about the head.
            float y = l + (r * (0.35f + (0.34f * i))), wide = r * (0.78f + (0.25f * MathF.Sin(MathF.PI * (0.15f + (0.16f * i)))));
            model.Add(Shapes.Torus(wide, 0.18f * r, 56, 14).RotateZ(i % 2 == 0 ? 0.14f : -0.12f).Move(0, y, 0), cloth, 1.4f);
        }

        foreach (float t in (ReadOnlySpan<float>)[0.02f, 0.92f, 0.8f])
        {
            model.Add(Shapes.Cylinder(0.025f + (0.006f * t), 0.022f, 0.003f, 36).Move(0, (l * t) - 0.006f, 0), iron, 0.8f);
        }

        for (int i = 0; i < 6; i++)
        {
            float a = MathF.Tau * i / 6;
            Vector3 o = new(MathF.Sin(a), 0, MathF.Cos(a));
            model.Add(Shapes.Tube(Splines.CatmullRom([(o * 0.024f) + new Vector3(0, l - 0.03f, 0), (o * 0.9f * r) + new Vector3(0, l + (0.35f * r), 0), (o * 1.2f * r) + new Vector3(0, l + (1.3f * r), 0), (o * 1.12f * r) + new Vector3(0, l + (2 * r), 0), (o * 1.34f * r) + new Vector3(0, l + (2.3f * r), 0)], 8), 0.0042f, 10), iron, 1.2f);
        }

        model.Add(Shapes.Torus(1.18f * r, 0.0045f, 56, 10).Move(0, l + (1.5f * r), 0), iron, 1.4f);
        if (p.Flame > 0)
        {
            model.Add(Flames.Fire(p.Flame, 1.5f * r, 9, new RandomStream(p.Seed)).Move(0, l + (1.3f * r), 0), Flames.Gas(7, p.Seed, p.Color), 1.4f);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(-p.Lean)).Build(ground: true, center: true);
    }
}
