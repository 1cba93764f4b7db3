using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Turns the parameters of a broadleaf tree into wood and leaves.</summary>
internal static class TreeModel
{
    /// <summary>Leaves of a summer tree when it fills the picture.</summary>
    private const int MostLeaves = 62000;

    /// <summary>Builds a tree.</summary>
    /// <param name="tree">The individual.</param>
    /// <param name="resolution">Size of a pixel at the tree, metres: leaves grow larger and fewer with it.</param>
    public static Model Build(TreeParameters tree, float resolution)
    {
        var stream = new RandomStream(tree.Seed);
        float distance = Math.Clamp(resolution / 0.012f, 0, 14);
        int attractors = (int)Math.Clamp(2300 / (1 + (distance * 0.8f)), 200, 2300);
        var shape = new CrownShape(
            tree.Height, tree.CrownWidth, tree.CrownBase, tree.Species.Fullness, tree.Leader, tree.TrunkRadius);
        TreeSkeleton skeleton = TreeSkeleton.Grow(shape, attractors, stream.Child("skeleton"));

        var wood = new FoliageBuilder();
        AddWood(wood, skeleton, tree, resolution, stream.Child("roots"));
        var leaves = new FoliageBuilder();
        if (tree.Leafiness > 0)
        {
            AddLeaves(leaves, wood, skeleton, shape, tree, resolution, stream.Child("leaves"));
        }

        var bark = new Material
        {
            Name = "bark",
            BaseColor = tree.Species.Bark,
            Roughness = 0.85f,
            Specular = 0.03f,
            Pattern = new BarkPattern(tree.Species.BarkMark.ToVector3(), tree.Species.IsBirchBark, tree.TrunkRadius),
        };
        var part = new Part(wood.ToMesh(), bark);
        var under = new TaggedSurface(
            SurfaceTag.Under, new Vector3(0, 0.01f, 0), new Vector3(0, 0, tree.CrownWidth * 0.4f), new Vector3(tree.CrownWidth * 0.4f, 0, 0));
        return leaves.IsEmpty ? new Model([part], [under]) : new Model([part, new Part(leaves.ToMesh(), LeafMaterial(tree.Leaf))], [under]);
    }

    private static Material LeafMaterial(LinearRgb color) => new()
    {
        Name = "leaf",
        BaseColor = color,
        Roughness = 0.5f,
        Specular = 0.03f,
        Translucency = 0.4f,
        Kind = FrameMaterialKind.Foliage,
    };

    private static void AddWood(FoliageBuilder wood, TreeSkeleton skeleton, TreeParameters tree, float resolution, RandomStream stream)
    {
        // Each limb is one tube from the fork where it starts to its tip: at every fork the thickest child carries on.
        int n = skeleton.Positions.Count;
        var heir = new int[n];
        Array.Fill(heir, -1);
        for (int i = 1; i < n; i++)
        {
            int parent = skeleton.Parents[i];
            if (heir[parent] < 0 || skeleton.Radii[i] > skeleton.Radii[heir[parent]])
            {
                heir[parent] = i;
            }
        }

        float smallest = tree.Leafiness > 0 ? resolution * 0.18f : resolution * 0.12f;
        float lobes = stream.Range(0f, MathF.Tau);
        var path = new List<Vector3>();
        var radii = new List<float>();
        for (int start = 0; start < n; start++)
        {
            int parent = skeleton.Parents[start];
            if (parent >= 0 && heir[parent] == start)
            {
                continue;
            }

            path.Clear();
            radii.Clear();
            if (parent >= 0)
            {
                path.Add(skeleton.Positions[parent]);
                radii.Add(MathF.Min(skeleton.Radii[parent] * 0.8f, skeleton.Radii[start] * 1.5f));
            }

            for (int i = start; i >= 0; i = heir[i])
            {
                path.Add(skeleton.Positions[i]);
                radii.Add(skeleton.Radii[i]);
            }

            float thickest = radii[Math.Min(1, radii.Count - 1)];
            if (path.Count < 2 || thickest < smallest)
            {
                continue;
            }

            int sides = Math.Clamp((int)(thickest / MathF.Max(resolution, 0.002f) * 2.2f), 3, 20);
            radii[^1] *= 0.4f;
            Func<float, float, float>? flare = parent >= 0 ? null : (angle, along) => Flare(angle, along, tree.TrunkRadius, lobes);
            wood.Tube(CollectionsMarshalSpan(path), CollectionsMarshalSpan(radii), sides, Vector3.One, flare);
        }
    }

    private static ReadOnlySpan<T> CollectionsMarshalSpan<T>(List<T> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);

    /// <summary>The foot of a trunk widens into a few root buttresses.</summary>
    private static float Flare(float angle, float along, float radius, float phase)
    {
        float near = MathF.Exp(-along / (radius * 1.6f));
        float buttress = 0.5f + (0.5f * MathF.Sin((5 * angle) + phase));
        float ripple = 0.04f * MathF.Sin((3 * angle) + (phase * 2) + (along * 1.3f));
        return 1 + (near * (0.35f + (0.6f * buttress * buttress))) + ripple;
    }

    private static void AddLeaves(
        FoliageBuilder leaves, FoliageBuilder wood, TreeSkeleton skeleton, CrownShape shape, TreeParameters tree, float resolution, RandomStream stream)
    {
        TreeSpecies species = tree.Species;

        // From afar a leaf must stay about three pixels long; fewer of them then cover the same area.
        float length = MathF.Max(species.LeafLength, resolution * 3.6f);
        float area = length / species.LeafLength;
        float crownArea = tree.CrownWidth * (tree.Height * (1 - tree.CrownBase)) / 58f;
        int budget = (int)(MostLeaves * species.LeafDensity * tree.Leafiness * MathF.Min(1.25f, crownArea) / MathF.Pow(area, 1.6f));

        var twigs = new List<int>();
        for (int i = 1; i < skeleton.Positions.Count; i++)
        {
            if (skeleton.Heights[i] <= 3 && skeleton.Positions[i].Y > tree.Height * tree.CrownBase * 0.8f)
            {
                twigs.Add(i);
            }
        }

        if (species.Blossom is not null && tree.Leafiness > 0)
        {
            AddFallingPetals(leaves, tree, length, stream.Child("falling"));
        }

        float reach = tree.Height * 0.052f;
        int perTwig = Math.Clamp((int)(7 / MathF.Sqrt(area)), 3, 7);
        int shoots = Math.Max(1, budget / perTwig);
        Vector3 accent = Ratio(tree.LeafAccent, tree.Leaf);
        bool drawShoots = resolution < 0.012f;
        for (int s = 0; s < shoots; s++)
        {
            int node = twigs[(int)((long)s * twigs.Count / shoots)];
            Vector3 from = skeleton.Positions[node];
            Vector3 parent = skeleton.Positions[skeleton.Parents[node]];
            Vector3 growing = FoliageBuilder.Direction(from - parent, Vector3.UnitY);
            from = Vector3.Lerp(parent, from, stream.Next());

            // A shoot leaves the twig sideways and outward, then hangs by its weight.
            Vector3 outward = FoliageBuilder.Direction(from - shape.Center, Vector3.UnitY);
            Vector3 heading = FoliageBuilder.Direction((growing * 0.5f) + (outward * 0.35f) + (stream.Direction() * 0.85f), outward);
            heading = FoliageBuilder.Direction(heading - (Vector3.UnitY * species.Droop * 0.7f), heading);
            float shootLength = reach * stream.Range(0.6f, 1.5f) * (1 + species.Droop);
            Vector3 to = from + (heading * shootLength) - (Vector3.UnitY * shootLength * species.Droop * 0.4f);
            if (drawShoots && (s & 1) == 0)
            {
                wood.Tube([from, to], [0.006f, 0.002f], 3, Vector3.One * 0.8f);
            }

            // Sunny outer shoots are lighter and warmer, inner ones darker; each shoot and each leaf differs a little.
            float depth = shape.Depth(to);
            float light = 0.62f + (0.42f * depth) + stream.Range(-0.1f, 0.1f);
            float mix = Math.Clamp((depth - 0.55f) * 0.9f, 0, 0.6f) + (stream.Chance(0.16f) ? 0.4f : 0);
            Vector3 shootColor = Vector3.Lerp(Vector3.One, accent, Math.Clamp(mix, 0, 1)) * light;
            for (int k = 0; k < perTwig; k++)
            {
                float t = (k + stream.Next()) / perTwig;
                Vector3 root = Vector3.Lerp(from, to, t) + (stream.Direction() * (0.02f + (0.4f * (length - species.LeafLength))));
                Vector3 along = FoliageBuilder.Direction(
                    (heading * 0.5f) + (stream.Direction() * 0.9f) - (Vector3.UnitY * (0.1f + (0.5f * species.Droop))), heading);
                Vector3 wanted = (outward * 0.6f) + (Vector3.UnitY * 0.7f) + (stream.Direction() * 0.55f);
                Vector3 face = FoliageBuilder.Direction(wanted - (along * Vector3.Dot(wanted, along)), FoliageBuilder.Perpendicular(along));
                float size = length * stream.Range(0.75f, 1.2f);
                leaves.Leaf(root, along, face, size, size * species.LeafWidth, shootColor * stream.Range(0.84f, 1.16f), outward * 0.55f);
            }
        }
    }

    /// <summary>Petals on their way down under a crown in bloom, and a little beyond it, as far as a light wind takes them.</summary>
    private static void AddFallingPetals(FoliageBuilder leaves, TreeParameters tree, float length, RandomStream stream)
    {
        const int Count = 150;
        for (int i = 0; i < Count; i++)
        {
            float away = 0.5f * tree.CrownWidth * MathF.Sqrt(stream.Next()), angle = stream.Range(0, MathF.Tau), size = 0.62f * length * stream.Range(0.8f, 1.2f);
            var at = new Vector3(away * MathF.Sin(angle), tree.Height * (tree.CrownBase + 0.1f) * stream.Range(0.06f, 1), away * MathF.Cos(angle));
            Vector3 along = stream.Direction(), face = FoliageBuilder.Perpendicular(along);
            leaves.Leaf(at, along, face, size, 0.8f * size, Vector3.One * stream.Range(0.95f, 1.12f), Vector3.UnitY * 0.4f);
        }
    }

    private static Vector3 Ratio(LinearRgb color, LinearRgb of) =>
        color.ToVector3() / Vector3.Max(of.ToVector3(), new Vector3(0.004f));
}
