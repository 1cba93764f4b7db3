using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>An octopus: a great soft head over eight curling arms with suckers.</summary>
internal sealed class Octopus : Swimmer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "octopus",
        Names = ["octopus", "kraken"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("octopus", "octopuses"),
        Words = [.. YoungWords, "kraken"],
        Parts = ["belly", "suckers", "eyes", "arms", "spots"],
        Family = "animals",
        Size = new Vector3(1.1f, 0.7f, 1.0f),
        Habitats = ["underwater", "reef", "studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.18f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes) =>
        Draw(stream, wishes, (stream.Child("hue").Pick("#d8562e", "#c8485a", "#8a5ab8"), "#f4d6c0", "#9a3420"), wishes.Words.Contains("kraken") ? 6 : 0.62f, 0, "#e8b040");

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, 1.4f * s);
        var skin = new SdfGroup(p.Coat.Base);
        var suckers = new SdfGroup();
        for (int i = 0; i < 8; i++)
        {
            // Arms leave in pairs; those in front curl up at their ends.
            var stream = new RandomStream(p.Seed + (uint)i);
            float turn = (MathF.Tau * (i + 0.5f) / 8) + stream.Range(-0.12f, 0.12f), bend = (i % 2 == 0 ? 1 : -1) * stream.Range(0.25f, 0.5f), reach = stream.Range(0.62f, 0.76f);
            List<Vector4> arm = [];
            for (int k = 0; k <= 9; k++)
            {
                float t = k / 9f, a = turn + (bend * t * t), away = 0.13f + (reach * MathF.Min(t, 0.78f)), curl = MathF.Max(0, t - 0.6f) / 0.4f;
                float loop = 2.6f * curl, y = 0.30f * MathF.Pow(1 - t, 2.4f) + 0.055f - (0.03f * t) + (0.12f * (1 - MathF.Cos(loop)));
                away += (0.075f * MathF.Sin(loop)) - (0.03f * curl);
                arm.Add(new Vector4(away * MathF.Sin(a), y, away * MathF.Cos(a), float.Lerp(0.095f, 0.016f, MathF.Pow(t, 0.8f))));
            }

            skin.Union(f.Chain([.. arm]), 0.06f * s);
            for (int k = 5; k < 36; k++)
            {
                float t = k / 36f * 9;
                Vector4 at = Chain.CatmullRom([.. arm], t), next = Chain.CatmullRom([.. arm], t + 0.1f);
                Vector3 along = Vector3.Normalize(new Vector3(next.X - at.X, next.Y - at.Y, next.Z - at.Z)), across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitY)), under = Vector3.Normalize(Vector3.Cross(along, across));
                under = t > 6 ? -under : under;
                under = under.Y > 0 && t <= 6 ? -under : under;
                Vector3 side = (k % 2 == 0 ? 0.55f : -0.55f) * across;
                Vector3 place = new Vector3(at.X, at.Y, at.Z) + (0.93f * at.W * Vector3.Normalize((0.75f * under) + side));
                suckers.Union(f.Ring(place, (0.75f * under) + side, 0.2f * at.W, 0.1f * at.W));
            }
        }

        FigureFrame head = f.Child(new Vector3(0, 0.44f, 0), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, -0.12f, 0), 0.27f);
        skin.Union(head.Ellipsoid(new Vector3(0, 0.34f, -0.18f), new Vector3(0.92f, 1.05f, 0.98f)), 0.09f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.5f, 0.1f), new Vector3(0.66f, 0.5f, 0.62f)), 0.1f * s);
        Vector3 eye = new(0.44f, -0.2f, 0.66f);
        foreach (float side in Sides)
        {
            skin.Union(head.Sphere(side * eye.X, eye.Y, eye.Z - 0.14f, 0.33f), 0.05f * s);
        }

        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            (float near, _, uint id) = Noise.Worley(q * 11, p.Seed);
            float upper = Noise.SmoothStep(0.16f, 0.4f, q.Y), spot = PatternMath.Cover((0.1f + (0.2f * Hash.ToUnit(id)) - near) / 11, 2 * pixel);
            color *= 1 + (0.12f * Noise.Fbm(q * 5, 3, p.Seed + 2));
            return Vector3.Lerp(color, p.Coat.Dark, 0.55f * upper * spot);
        }

        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#f4efe4"), PupilAngle = 0.52f, PupilWidth = 1.5f, IrisAngle = 0.98f, GlintAngle = 0.2f };
        return Rest(
        [
            Skin(skin, f, cell, Wet, Marks, p.Seed),
            new Part(SdfMesher.Build(suckers, 0.5f * cell), new Material { Name = "suckers", BaseColor = LinearRgb.FromVector3(p.Coat.Light), Roughness = 0.4f, Coat = 0.3f }),
            .. Eyes(head, eye, 0.25f, 0.3f, look),
            Lids(head, eye, 0.25f, 0.3f, 0.55f, 0.8f * p.Coat.Base, 0.5f * cell),
            new Part(SdfMesher.Build(Line(head, skin, 0.03f, Enumerable.Range(-8, 17).Select(i => 0.055f * i).Select(x => (new Vector3(x, -0.6f + (0.7f * x * x), 3), new Vector3(x, -0.6f + (0.7f * x * x), 0)))), 0.5f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.2f * p.Coat.Base), Roughness = 0.5f }),
        ]);
    }
}
