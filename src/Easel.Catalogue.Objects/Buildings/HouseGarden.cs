using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>The front garden of a house: a path of flagstones from the door to the gate, flower beds along the walls, and a picket fence.</summary>
internal sealed class HouseGarden
{
    // Metres.
    private const float Depth = 4.4f, Margin = 0.7f, Gate = 1.5f, FenceHeight = 0.78f, PicketGap = 0.15f, PostGap = 1.85f, TrodBeyond = 1.9f;

    private static readonly string[] s_blossoms = ["#e9e4ef", "#d98aa8", "#b56a9c", "#8f86cc", "#e3b94a", "#cf5a4e", "#f0e9dc"];

    private readonly FoliageBuilder _wood = new();
    private readonly FoliageBuilder _stone = new();
    private readonly FoliageBuilder _soil = new();
    private readonly FoliageBuilder _green = new();
    private readonly FoliageBuilder _petals = new();
    private readonly RandomStream _stream;
    private readonly GardenSnow? _snow;

    private HouseGarden(RandomStream stream, bool winter) => (_stream, _snow) = (stream, winter ? new GardenSnow(stream.Child("snow").Seed) : null);

    /// <summary>Lays a garden before a house.</summary>
    /// <param name="half">Half the width of the house, metres.</param>
    /// <param name="front">Distance of the front wall from the middle.</param>
    /// <param name="door">Where the door stands along the front.</param>
    /// <param name="threshold">Where the steps end, beyond the front wall.</param>
    /// <param name="wing">Where a wing juts out: from, to, and how far; all 0 for none.</param>
    /// <param name="winter">Whether beds and flagstones lie under snow: drifts and a trodden trench take their place.</param>
    /// <param name="stream">Random numbers.</param>
    public static IEnumerable<Part> Lay(float half, float front, float door, float threshold, (float From, float To, float Reach) wing, bool winter, RandomStream stream)
    {
        var garden = new HouseGarden(stream, winter);
        if (garden._snow is { } snow)
        {
            float side = door > 0 ? -1 : 1, reach = wing.Reach > 0 ? 0.1f : 0.5f;
            snow.Tread(door, front + threshold - 0.1f, front + Depth + TrodBeyond);
            snow.Drift(new Vector3(door - 1.5f, 0, front), new Vector3(-half - 0.1f, 0, front), Vector3.UnitZ, side < 0 ? 1 : reach + 0.4f);
            snow.Drift(new Vector3(half + 0.1f, 0, front), new Vector3(door + 1.5f, 0, front), Vector3.UnitZ, side > 0 ? 1 : reach + 0.4f);
        }
        else
        {
            garden.Path(door, front + threshold, front + Depth + 0.7f);
            garden.Beds(half, front, door, wing);
        }

        garden.Fence(half + Margin, front, door);
        var leaves = GrassTufts.Material with { Name = "bush" };
        Part[] parts =
        [
            new Part(garden._wood.ToMesh(), new Material { Name = "fence", BaseColor = LinearRgb.FromHex("#ece8de"), Roughness = 0.6f, Specular = 0.03f }),
            new Part(garden._stone.ToMesh(), new Material { Name = "path", BaseColor = LinearRgb.FromHex("#9d968a"), Roughness = 0.9f, Specular = 0.02f, Pattern = new BoulderPattern(0, 0, 0.3f) }),
            new Part(garden._soil.ToMesh(), new Material { Name = "soil", BaseColor = LinearRgb.FromHex("#4a382a"), Roughness = 0.95f, Specular = 0.01f, Pattern = new SoilPattern() }),
            new Part(garden._green.ToMesh(), leaves),
            new Part(garden._petals.ToMesh(), Wildflower.PetalMaterial),
        ];
        return parts.Where(part => part.Mesh.TriangleCount > 0).Concat(garden._snow is { } lying ? [lying.ToPart()] : []);
    }

    /// <summary>Flagstones in two uneven rows.</summary>
    private void Path(float x, float from, float to)
    {
        const float Pace = 0.56f;
        RandomStream stream = _stream.Child("path");
        int rows = (int)((to - from) / Pace);
        for (int i = 0; i < rows; i++)
        {
            float z = from + ((i + 0.5f) * Pace), split = stream.Range(-0.12f, 0.12f), bend = 0.12f * MathF.Sin(i * 0.9f);
            Flag(new Vector3(x + bend + (0.5f * (split - 0.56f)), 0, z), 0.5f * (0.56f + split) - 0.02f, 0.26f, stream);
            Flag(new Vector3(x + bend + (0.5f * (split + 0.56f)), 0, z + stream.Range(-0.04f, 0.04f)), 0.5f * (0.56f - split) - 0.02f, 0.26f, stream);
        }
    }

    /// <summary>One flagstone: a slab with worn corners.</summary>
    private void Flag(Vector3 center, float halfX, float halfZ, RandomStream stream)
    {
        const int Corners = 9;
        float top = 0.062f + stream.Range(-0.006f, 0.006f), turn = stream.Range(-0.12f, 0.12f);
        Vector3 tone = Vector3.One * stream.Range(0.82f, 1.15f);
        Span<Vector3> rim = stackalloc Vector3[Corners];
        for (int i = 0; i < Corners; i++)
        {
            // A rounded rectangle, broken by hand.
            (float sin, float cos) = MathF.SinCos(turn + (MathF.Tau * i / Corners));
            float square = 1 / MathF.Pow(MathF.Pow(MathF.Abs(cos), 5) + MathF.Pow(MathF.Abs(sin), 5), 0.2f) * stream.Range(0.9f, 1.02f);
            rim[i] = center + new Vector3(cos * halfX * square, top, sin * halfZ * square);
        }

        Vector3 middle = center with { Y = top + 0.004f };
        int hub = _stone.Vertex(middle, Vector3.UnitY, tone, middle);
        for (int i = 0; i < Corners; i++)
        {
            Vector3 a = rim[i], b = rim[(i + 1) % Corners], outward = ((a + b) * 0.5f) - middle;
            _stone.Triangle(hub, _stone.Vertex(b, Vector3.UnitY, tone, b), _stone.Vertex(a, Vector3.UnitY, tone, a));
            Vector3 al = a with { Y = 0 }, bl = b with { Y = 0 };
            int c = _stone.Vertex(al, outward, tone * 0.7f, al), d = _stone.Vertex(bl, outward, tone * 0.7f, bl);
            int e = _stone.Vertex(b, outward, tone, b), f = _stone.Vertex(a, outward, tone, a);
            _stone.Triangle(c, e, d);
            _stone.Triangle(c, f, e);
        }
    }

    /// <summary>Beds along the foot of the walls and on both sides of the fence: low mounds in front, shrubs and spires behind.</summary>
    private void Beds(float half, float front, float door, (float From, float To, float Reach) wing)
    {
        const float Clear = 1.35f, Spacing = 0.46f;
        RandomStream stream = _stream.Child("beds");
        for (float x = -half + 0.3f; x < half - 0.2f; x += Spacing)
        {
            if (MathF.Abs(x - door) < Clear)
            {
                continue;
            }

            bool isWing = x > wing.From - 0.3f && x < wing.To + 0.3f;
            Plant(new Vector3(x + stream.Range(-0.1f, 0.1f), 0, front + (isWing ? wing.Reach : 0) + 0.42f), 0.35f + (0.65f * stream.Next()), 1.15f, stream);
            Plant(new Vector3(x + stream.Range(-0.2f, 0.2f), 0, front + (isWing ? wing.Reach : 0) + 0.85f), stream.Range(0.2f, 0.75f), 0.85f, stream);
        }

        // Outside the fence flowers have seeded themselves, thickest beside the gate; tall ones look over it from within.
        for (float x = -half - 0.4f; x < half + 0.4f; x += Spacing)
        {
            float gate = MathF.Abs(x - door) - (0.5f * Gate);
            if (gate < 0.25f)
            {
                continue;
            }

            if (stream.Chance(0.45f + (0.5f * MathF.Exp(-gate))))
            {
                Plant(new Vector3(x + stream.Range(-0.15f, 0.15f), 0, front + Depth + stream.Range(0.24f, 0.42f)), stream.Range(0f, 0.5f), 0.8f, stream);
            }

            if (stream.Chance(0.5f))
            {
                Plant(new Vector3(x, 0, front + Depth - stream.Range(0.4f, 0.6f)), stream.Range(0.4f, 1f), 1.1f, stream);
            }
        }
    }

    /// <summary>One plant by its habit: below 0.5 a low mound, to 0.8 a shrub, above a group of spires.</summary>
    private void Plant(Vector3 at, float habit, float size, RandomStream stream)
    {
        Vector3 blossom = LinearRgb.FromHex(stream.Pick<string>(s_blossoms)).ToVector3();
        var flower = new Wildflower(blossom, blossom * new Vector3(1, 0.85f, 0.5f), 6, 0.04f);
        if (habit > 0.8f)
        {
            for (int i = 0; i < 3; i++)
            {
                Spire(at + new Vector3(stream.Range(-0.16f, 0.16f), 0, stream.Range(-0.1f, 0.1f)), stream.Range(0.75f, 1.15f) * size, flower, stream);
            }

            Mound(at, new Vector3(0.24f, 0.26f, 0.22f) * size, null, stream);
            return;
        }

        bool isShrub = habit > 0.5f;
        Vector3 radii = (isShrub ? new Vector3(0.42f, 0.72f, 0.36f) : new Vector3(0.32f, 0.3f, 0.28f)) * size * stream.Range(0.85f, 1.2f);
        Mound(at, radii, stream.Chance(isShrub ? 0.55f : 0.85f) ? flower : null, stream);
    }

    /// <summary>A cushion of leaves around a dark core, with blossoms on it.</summary>
    private void Mound(Vector3 at, Vector3 radii, Wildflower? flower, RandomStream stream)
    {
        const float Leaf = 0.062f;
        Vector3 tone = new Vector3(0.085f, 0.145f, 0.04f) * new Vector3(stream.Range(0.8f, 1.25f), stream.Range(0.9f, 1.1f), stream.Range(0.8f, 1.3f));
        int leaves = (int)(1400 * radii.X * radii.Y) + 60;
        for (int i = 0; i < leaves; i++)
        {
            Vector3 d = stream.Direction();
            d.Y = MathF.Abs(d.Y);
            Vector3 root = at + (d * radii * stream.Range(0.72f, 1.02f)), along = FoliageBuilder.Direction(d + (stream.Direction() * 0.7f), d);
            Vector3 face = FoliageBuilder.Direction((d * 1.2f) + Vector3.UnitY - (along * Vector3.Dot(along, d + Vector3.UnitY)), Vector3.UnitY);
            float shade = stream.Range(0.75f, 1.2f) * (0.5f + (0.6f * d.Y));
            _green.Leaf(root, along, face, Leaf * stream.Range(0.7f, 1.3f), Leaf * 0.55f, tone * shade, d * 0.9f);
        }

        for (int i = 0; flower is not null && i < (int)(170 * radii.X * radii.Y) + 5; i++)
        {
            Vector3 d = stream.Direction();
            d = Vector3.Normalize(new Vector3(d.X, MathF.Abs(d.Y) + 0.15f, d.Z));
            flower.Bloom(_petals, at + (d * radii * 1.05f), d, flower.Radius * stream.Range(0.75f, 1.2f), false, stream);
        }

        // The core keeps light from shining through, and roots the cushion in dark soil.
        Matrix4x4 frame = Matrix4x4.CreateScale(radii.X, radii.Y, radii.Z) * Matrix4x4.CreateTranslation(at);
        _green.Lathe(frame, [new(0.8f, 0), new(0.74f, 0.4f), new(0.5f, 0.66f), new(0.01f, 0.76f)], 9, _ => tone * 0.35f);
        Matrix4x4 patch = Matrix4x4.CreateScale(radii.X * 1.25f, 1, radii.Z * 1.25f) * Matrix4x4.CreateTranslation(at);
        _soil.Lathe(patch, [new(1, 0), new(0.8f, 0.03f), new(0.01f, 0.045f)], 10, _ => Vector3.One);
    }

    /// <summary>An upright stem set with blossoms: hollyhock, foxglove, delphinium.</summary>
    private void Spire(Vector3 foot, float height, Wildflower flower, RandomStream stream)
    {
        Vector3 top = foot + new Vector3(stream.Range(-0.06f, 0.06f), height, stream.Range(-0.06f, 0.06f));
        _green.Tube([foot, top], [0.008f, 0.004f], 4, new Vector3(0.08f, 0.14f, 0.04f));
        const int Blooms = 16;
        for (int i = 0; i < Blooms; i++)
        {
            float t = 0.35f + (0.63f * i / Blooms), turn = i * FlowerModel.GoldenAngle;
            var outward = Vector3.Normalize(new Vector3(MathF.Cos(turn), 0.25f, MathF.Sin(turn)));
            float radius = flower.Radius * (1.15f - (0.75f * t));
            flower.Bloom(_petals, Vector3.Lerp(foot, top, t) + (outward * 0.022f), outward, radius, true, stream);
        }
    }

    /// <summary>A picket fence across the front and back to the corners of the house, open at the path.</summary>
    private void Fence(float half, float front, float door)
    {
        float z = front + Depth, left = door - (0.5f * Gate), right = door + (0.5f * Gate);
        Run(new Vector3(-half, 0, z), new Vector3(left, 0, z));
        Run(new Vector3(right, 0, z), new Vector3(half, 0, z));
        Run(new Vector3(-half, 0, front - 0.6f), new Vector3(-half, 0, z));
        Run(new Vector3(half, 0, z), new Vector3(half, 0, front - 0.6f));
    }

    private void Run(Vector3 from, Vector3 to)
    {
        RandomStream stream = _stream.Child((int)MathF.Round((from.X * 31) + (from.Z * 7)));
        float length = Vector3.Distance(from, to);
        if (length < 0.3f)
        {
            return;
        }

        Vector3 along = (to - from) / length, outward = Vector3.Cross(along, Vector3.UnitY);
        int bays = Math.Max(1, (int)MathF.Round(length / PostGap));
        for (int i = 0; i <= bays; i++)
        {
            Vector3 at = from + (along * (length * i / bays)) - (outward * 0.06f);
            Board(at - (along * 0.055f), along, 0.11f, FenceHeight + 0.08f, 0.04f, 0.11f, 1);
            _snow?.Cap(at + (Vector3.UnitY * (FenceHeight + 0.06f)), 0.1f);
        }

        _snow?.Drift(to, from, outward, 0.5f);
        _snow?.Drift(from, to, -outward, 0.42f);

        foreach (float level in (ReadOnlySpan<float>)[0.2f, 0.6f])
        {
            Board(from + (Vector3.UnitY * level) - (outward * 0.022f), along, length, 0.075f, 0, 0.032f, 0.95f);
        }

        int pickets = Math.Max(1, (int)(length / PicketGap));
        for (int i = 0; i < pickets; i++)
        {
            float x = length * (i + 0.5f) / pickets;
            Board(from + (along * (x - 0.038f)) + (Vector3.UnitY * 0.05f), along, 0.076f, FenceHeight - 0.05f + stream.Range(-0.012f, 0.008f), 0.055f, 0.02f, stream.Range(0.9f, 1.03f));
        }
    }

    /// <summary>An upright board whose top rises to a point in its middle.</summary>
    private void Board(Vector3 foot, Vector3 along, float width, float height, float point, float thickness, float tone)
    {
        Vector3 outward = Vector3.Cross(along, Vector3.UnitY), half = outward * (thickness * 0.5f), color = Vector3.One * tone;
        ReadOnlySpan<Vector2> outline = [new(0, 0), new(width, 0), new(width, height - point), new(width * 0.5f, height), new(0, height - point)];
        Vector3 At(Vector2 p) => foot + (along * p.X) + (Vector3.UnitY * p.Y);
        for (int face = 0; face < 2; face++)
        {
            Vector3 shift = face == 0 ? half : -half, normal = face == 0 ? outward : -outward;
            int first = -1;
            foreach (Vector2 p in outline)
            {
                int v = _wood.Vertex(At(p) + shift, normal, color * (0.8f + (0.2f * MathF.Min(1, At(p).Y / 0.3f))), At(p));
                first = first < 0 ? v : first;
            }

            for (int i = 1; i + 1 < outline.Length; i++)
            {
                _wood.Triangle(first, first + (face == 0 ? i : i + 1), first + (face == 0 ? i + 1 : i));
            }
        }

        for (int i = 0; i < outline.Length; i++)
        {
            Vector3 a = At(outline[i]), b = At(outline[(i + 1) % outline.Length]), normal = Vector3.Cross(b - a, outward);
            int p = _wood.Vertex(a + half, normal, color, a), q = _wood.Vertex(b + half, normal, color, b);
            int r = _wood.Vertex(b - half, normal, color, b), s = _wood.Vertex(a - half, normal, color, a);
            _wood.Triangle(p, s, r);
            _wood.Triangle(p, r, q);
        }
    }
}
