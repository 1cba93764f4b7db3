using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>An igloo of snow blocks in rising rings, with a vaulted entrance that may glow from a fire inside.</summary>
internal sealed class Igloo : CatalogueEntry<Igloo.Parameters>
{
    /// <param name="Radius">1.3 to 1.6 m.</param>
    /// <param name="Rings">Of blocks, 7 to 9.</param>
    /// <param name="Dome">Height over radius, 0.9 to 1.05.</param>
    /// <param name="Tunnel">Length of the entrance over the radius, 0.5 to 0.7.</param>
    /// <param name="Light">From inside, 0 to 1.</param>
    /// <param name="Color">Of the snow.</param>
    /// <param name="Seed">Of the blocks.</param>
    public sealed record Parameters(float Radius, int Rings, float Dome, float Tunnel, float Light, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "igloo",
        Names = ["igloo", "snow hut", "ice house"],
        Words = ["glowing", "lit"],
        Parts = ["door", "entrance"],
        Family = "buildings",
        Size = new Vector3(3.2f, 1.6f, 3.9f),
        Habitats = ["arctic", "snow", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.14f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(1.38f, 1.52f), stream.Child("rings").Range(7, 8), stream.Child("dome").Range(0.94f, 1.02f), stream.Child("tunnel").Range(0.55f, 0.66f),
        wishes.Words.Overlaps(["glowing", "lit"]) ? 1 : 0.35f, wishes.ColorOr(LinearRgb.FromHex("#e6f0f7")), stream.Child("blocks").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, door = 0.4f * r;
        Material snow = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.8f, Specular = 0.03f, Sheen = 0.2f, Coat = 0.1f, Pattern = new Easel.Scenes.Materials.Patterns.Imperfections(0.8f, 0.2f) };
        model.Add(Shapes.Lathe([new(0, 0), .. Enumerable.Range(0, 19).Select(i => MathF.PI / 2 * i / 18).Select(a => new Vector2(0.94f * r * MathF.Cos(a), 0.94f * r * p.Dome * MathF.Sin(a)))], 72).Paint(p.Color * 0.55f), snow, 1.2f);
        for (int ring = 0; ring < p.Rings; ring++)
        {
            float low = (MathF.PI / 2) * ring / (p.Rings + 0.35f), high = (MathF.PI / 2) * (ring + 1) / (p.Rings + 0.35f);
            int count = Math.Max(5, (int)(15 * MathF.Cos(low)));
            for (int k = 0; k < count; k++)
            {
                RandomStream own = stream.Child((ring * 32) + k);
                float a0 = MathF.Tau * (k + (0.5f * (ring % 2))) / count, a1 = a0 + (MathF.Tau / count), middle = (a0 + a1) / 2, grow = own.Range(1.0f, 1.03f), tone = own.Range(0.9f, 1.04f);
                if (MathF.Cos(middle) * MathF.Cos(low) * r > 0.72f * r && MathF.Abs(MathF.Sin(middle)) * MathF.Cos(low) * r < 0.8f * door && ring < 2)
                {
                    continue;
                }

                Block(a0, a1, low, high, grow, tone);
            }
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.24f, 0.09f, 0.24f) * r, 36).Move(0, 0.96f * r * p.Dome, 0).Paint(p.Color), snow, 1.2f);

        // The entrance: arches of blocks one behind the other, dark or warm within.
        float front = r * (0.88f + p.Tunnel);
        for (int row = 0; row < 3; row++)
        {
            float z0 = float.Lerp(0.8f * r, front, row / 3f), z1 = float.Lerp(0.8f * r, front, (row + 1) / 3f);
            for (int k = 0; k < 7; k++)
            {
                RandomStream own = stream.Child("arch").Child((row * 16) + k);
                float a0 = MathF.PI * k / 7, a1 = MathF.PI * (k + 1) / 7, grow = own.Range(1, 1.04f) * (row == 2 ? 1.08f : 1), tone = own.Range(0.92f, 1.05f);
                Vector3 At(float a, float z, float size) => new(door * size * MathF.Cos(a), 1.18f * door * size * MathF.Sin(a), z);
                float gap = 0.02f;
                List<Vector3[]> rings = [];
                for (int i = 0; i <= 6; i++)
                {
                    float t = i / 6f, inset = i is 0 or 6 ? 0.94f : 1, z = float.Lerp(z0 + 0.008f, z1 - 0.008f, t);
                    rings.Add([At(a0 + gap, z, 0.72f), At((a0 + a1) / 2, z, 0.72f), At(a1 - gap, z, 0.72f), At(a1 - gap, z, grow * inset), At((a0 + a1) / 2, z, grow * inset * 1.01f), At(a0 + gap, z, grow * inset)]);
                }

                PolyMesh block = Shapes.Loft(rings);
                model.Add((block.Volume() < 0 ? block.Flip() : block).Paint(p.Color * tone), snow, 0.5f);
            }
        }

        model.Add(Shapes.Extrude([.. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector2(0.74f * door * MathF.Cos(a), 1.18f * 0.74f * door * MathF.Sin(a)))], 0.04f).Move(0, 0, front - (0.3f * r)), Presets.Glow(LinearRgb.FromHex("#ffb254"), p.Light, "entrance") with { BaseColor = LinearRgb.FromHex("#1c242c") }, 0.6f);
        for (int i = 0; i < 16; i++)
        {
            // Drifts at the foot.
            float a = 0.5f + ((MathF.Tau - 1f) * (i + stream.Range(-0.2f, 0.2f)) / 16);
            model.Add(Shapes.Ellipsoid(new Vector3(0.3f, 0.1f, 0.22f) * r, 24).RotateY(a).Move(1.0f * r * MathF.Sin(a), 0, 1.0f * r * MathF.Cos(a)).Warp(q => q with { Y = MathF.Max(0, q.Y) }).Paint(p.Color), snow, 1.3f);
        }

        return model.Build(ground: true, center: true);

        void Block(float a0, float a1, float low, float high, float grow, float tone)
        {
            const float Gap = 0.012f;
            const int N = 5;
            PolyMesh face = Shapes.Grid(N, N, (u, v) =>
            {
                float a = float.Lerp(a0 + (Gap / MathF.Max(0.2f, MathF.Cos(low))), a1 - (Gap / MathF.Max(0.2f, MathF.Cos(low))), u), up = float.Lerp(low + Gap, high - Gap, v), edge = u is 0 or 1 || v is 0 or 1 ? 0.985f : 1.0f + (0.008f * Noise.Perlin(new Vector3(a * 9, up * 9, 1), p.Seed));
                return new Vector3(MathF.Sin(a) * MathF.Cos(up), p.Dome * MathF.Sin(up), MathF.Cos(a) * MathF.Cos(up)) * (r * grow * edge);
            });
            model.Add(face.Join(face.Rim((q, _) => q * 0.9f)).Weld(1e-5f).Paint((q, _) => p.Color * (tone * (q.Length() < 0.95f * r ? 0.62f : 1))), snow, 0.45f);
        }
    }
}
