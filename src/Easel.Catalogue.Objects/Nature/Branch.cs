using Easel.Catalogue.Objects.Plants;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A bough that rises from its thick end and reaches out level, so that something can perch on it; in leaf, in blossom or bare.</summary>
internal sealed class Branch : CatalogueEntry<Branch.Parameters>
{
    /// <param name="Length">Of the level part, 1 to 1.2 m.</param>
    /// <param name="Height">Of the level part, 0.34 to 0.42 m.</param>
    /// <param name="Radius">Of the thick end, 0.046 to 0.054 m.</param>
    /// <param name="Bark">0 oak, 1 pine, 2 birch.</param>
    /// <param name="Twigs">5 to 8.</param>
    /// <param name="Leaves">On each twig, 0 to 12.</param>
    /// <param name="Leaf">Of leaves or blossom.</param>
    /// <param name="Blossom">Whether it blossoms.</param>
    /// <param name="Snow">Whether snow lies on it.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Length, float Height, float Radius, int Bark, int Twigs, int Leaves, LinearRgb Leaf, bool Blossom, bool Snow, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "branch",
        Names = ["branch", "tree branch", "bough", "twig"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("branch", "branches").Add("tree branch", "tree branches"),
        Words = ["bare", "leafless", "dead", "winter", "twig", "autumn", "cherry", "blossom", "blossoming", "birch", "snowy", "mossy"],
        Parts = ["leaf", "leaves", "bark"],
        Family = "plants",
        Size = new Vector3(1.4f, 0.85f, 0.5f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool bare = wishes.Words.Overlaps(["bare", "leafless", "dead", "winter", "snowy"]), blossom = wishes.Words.Overlaps(["cherry", "blossom", "blossoming"]);
        LinearRgb usual = LinearRgb.FromHex(blossom ? "#f6c3d2" : wishes.Words.Contains("autumn") ? stream.Child("hue").Pick("#d8601c", "#c93a1c", "#dfa028") : "#5e9a34");
        return new Parameters(
            stream.Child("length").Range(1.02f, 1.18f),
            stream.Child("height").Range(0.34f, 0.42f),
            stream.Child("radius").Range(0.046f, 0.054f),
            wishes.Words.Contains("birch") ? 2 : stream.Child("bark").Pick(0, 1),
            stream.Child("twigs").Range(6, 8),
            bare ? 0 : stream.Child("leaves").Range(9, 12),
            wishes.PartColorOr("leaves", wishes.PartColorOr("leaf", wishes.ColorOr(usual))),
            blossom,
            wishes.Words.Contains("snowy"),
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float l = p.Length, h = p.Height;
        List<Vector3> axis = Splines.CatmullRom([new(-0.62f * l, 0.03f, -0.05f), new(-0.52f * l, 0.5f * h, -0.03f), new(-0.34f * l, 0.88f * h, 0), new(-0.02f * l, 1.0f * h, 0.02f), new(0.3f * l, 1.06f * h, -0.01f), new(0.52f * l, 1.2f * h, 0.01f)], 16);
        Material bark = Timber.Bark(p.Bark, null, p.Radius);
        float Girth(float t) => p.Radius * (1 - (0.8f * MathF.Pow(t, 0.85f)));
        PolyMesh limb = Shapes.Sweep(axis, Outlines.Circle(1, 28), t => new Vector2(Girth(t))).Displace((q, _) => 0.12f * p.Radius * Noise.Fbm(q * new Vector3(9, 24, 24), 3, p.Seed));
        model.Add(limb, bark, 1);
        var leaves = new FoliageBuilder();
        for (int i = 0; i < p.Twigs; i++)
        {
            RandomStream own = stream.Child(i);
            float t = i == p.Twigs - 1 ? 0.985f : 0.34f + (0.6f * i / p.Twigs), side = i % 2 == 0 ? 1 : -1;
            int at = Math.Min(axis.Count - 2, (int)(t * (axis.Count - 1)));
            Vector3 along = Vector3.Normalize(axis[at + 1] - axis[at]), aside = new Vector3(0, own.Range(0.35f, 0.95f) * (i % 3 == 2 ? -0.35f : 1), side * own.Range(0.4f, 0.75f));
            Vector3 heading = Vector3.Normalize((along * 0.8f) + aside), root = axis[at];
            float length = l * own.Range(0.24f, 0.36f) * (1.15f - (0.5f * t)), thick = MathF.Max(0.35f * Girth(t), 0.0045f);
            List<Vector3> twig = Splines.CatmullRom([root, root + (0.5f * length * heading), root + (length * Vector3.Normalize(heading + new Vector3(0.15f, 0.25f, 0)))], 10);
            model.Add(Shapes.Tube(twig, u => thick * (1 - (0.75f * u)), 12), bark, 1.1f);
            for (int k = 0; k < p.Leaves; k++)
            {
                AddLeaf(leaves, p, twig[Math.Min(twig.Count - 1, 3 + (int)((twig.Count - 3) * (k + 1f) / p.Leaves))], Vector3.Normalize(twig[^1] - twig[0]), k, own.Child(k));
            }
        }

        if (!leaves.IsEmpty)
        {
            model.Add(leaves.ToMesh(), new Material { Name = "leaves", BaseColor = p.Leaf, Roughness = 0.5f, Specular = 0.03f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage });
        }

        if (p.Snow)
        {
            List<Vector3> lying = [.. axis.Skip(10).Select(q => q + new Vector3(0, 0, 0))];
            model.Add(Shapes.Sweep(lying, Outlines.Ellipse(1, 0.7f, 20), t => new Vector2(Girth(0.15f + (0.8f * t)) * 1.02f)).Move(0, 0.55f * p.Radius, 0).Displace((q, _) => 0.2f * p.Radius * Noise.Fbm(q * 20, 2, p.Seed)), new Material { Name = "snow", BaseColor = LinearRgb.FromHex("#f2f5f8"), Roughness = 0.85f, Sheen = 0.2f }, 1.2f);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, h + (0.62f * p.Radius), 0.02f), new Vector3(0.22f * l, 0, 0), new Vector3(0, 0, -0.5f * p.Radius));
        return model.Build(ground: true, center: true);
    }

    private static void AddLeaf(FoliageBuilder leaves, Parameters p, Vector3 at, Vector3 heading, int k, RandomStream own)
    {
        Vector3 side = FoliageBuilder.Direction(Vector3.Cross(heading, Vector3.UnitY), Vector3.UnitZ) * (k % 2 == 0 ? 1 : -1);
        if (p.Blossom)
        {
            // Five round petals about a dark eye.
            Vector3 face = FoliageBuilder.Direction(own.Direction() + (0.5f * Vector3.UnitZ) + (0.4f * Vector3.UnitY), Vector3.UnitZ), u = FoliageBuilder.Perpendicular(face), v = Vector3.Cross(face, u), center = at + (0.012f * own.Direction());
            for (int i = 0; i < 5; i++)
            {
                float a = MathF.Tau * i / 5;
                Vector3 d = (u * MathF.Cos(a)) + (v * MathF.Sin(a)), across = Vector3.Cross(face, d);
                leaves.Sheet(4, 4, (s, t) => center + (d * (0.03f * t)) + (across * ((s - 0.5f) * 0.032f * MathF.Sin(MathF.PI * MathF.Min(0.86f, t + 0.12f)))) + (face * (0.006f * t * t)), (_, t) => Vector3.Lerp(new Vector3(0.8f, 0.35f, 0.45f), Vector3.One, MathF.Min(1, 3 * t)));
            }

            return;
        }

        Vector3 along = FoliageBuilder.Direction((heading * 0.6f) + (side * own.Range(0.5f, 1f)) + new Vector3(0, own.Range(-0.4f, 0.35f), 0), heading), up = FoliageBuilder.Direction(Vector3.UnitY + (0.5f * Vector3.UnitZ) + (0.3f * own.Direction()) - (along * along.Y), Vector3.UnitY);
        Vector3 wide = FoliageBuilder.Direction(Vector3.Cross(along, up), side), face1 = Vector3.Cross(wide, along);
        float length = own.Range(0.12f, 0.16f), tone = own.Range(0.82f, 1.16f);
        leaves.Sheet(
            4, 8,
            (s, t) => (x: ((2 * s) - 1) * 0.27f * length * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(t, 0.8f))), 0.8f), t) is var q ? at + (along * (length * q.t)) + (wide * q.x) + (face1 * ((0.35f * MathF.Abs(q.x)) - (0.2f * length * q.t * q.t))) : at,
            (s, t) => Vector3.One * (tone * (s is > 0.45f and < 0.55f ? 1.25f : 1) * (0.9f + (0.15f * t))));
    }
}
