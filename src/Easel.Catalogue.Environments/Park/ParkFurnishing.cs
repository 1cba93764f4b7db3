using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Park;

/// <summary>Sets what stands on the lawns: trees, beds, hedges, and along the path lamps and benches.</summary>
/// <param name="Kind">What kind of green it is.</param>
/// <param name="Request">The place.</param>
/// <param name="View">The view.</param>
/// <param name="Height">Height of the ground at (x, z).</param>
/// <param name="Path">The path.</param>
internal sealed record ParkFurnishing(ParkKind Kind, EnvironmentRequest Request, EnvironmentView View, Func<float, float, float> Height, MeadowPath Path)
{
    /// <summary>Radiance of a lamp's globe as a light, against the glow of the town's windows.</summary>
    private const float LampGain = 55;

    private readonly ViewFan _fan = ViewFan.Of(View, Request.Aspect);
    private readonly Nature.Clearance _clearance = new(View);

    /// <summary>Distance of the hedge or fence that closes the lawn, metres.</summary>
    public float Boundary => MathF.Max(_stage + 8, 15.5f);

    private readonly float _stage = View.Occupied.IsEmpty ? 7 : View.Occupied.Max(box => Vector2.Distance(new(box.Center.X, box.Center.Z), new(View.Camera.Position.X, View.Camera.Position.Z)) + (0.5f * box.Size.Z));

    /// <summary>Plants large trees on both sides, and a belt of them that closes the view.</summary>
    public void PlantTrees(bool isSnowy, List<Instance> instances)
    {
        RandomStream stream = Request.Stream.Child("trees");
        Wishes wishes = Wishes.None with { Words = isSnowy ? ["bare", "winter"] : Request.Words.Remove("spring").Remove("green") };
        TreeSpecies[] species = [TreeSpecies.Oak, TreeSpecies.Common, TreeSpecies.Maple, TreeSpecies.Common, TreeSpecies.Oak, TreeSpecies.Common];
        var models = new Model[species.Length];
        Parallel.For(0, models.Length, i => models[i] = TreeModel.Build(Tree.Draw(species[i], stream.Child(i), wishes), View.PixelSize(i < 2 ? Kind.Trees.Near : i < 4 ? 45 : 90)));
        float side = stream.Chance(0.5f) ? 1 : -1;
        var stands = new List<Vector2>();
        for (int i = 0; i < 80; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            bool isBelt = i >= 26;
            (float across, float distance) = i switch
            {
                // One tree frames the picture, a second answers it.
                0 => (side * tree.Range(0.62f, 0.76f), tree.Range(Kind.Trees.Near, Kind.Trees.Near + 4)),
                1 => (-side * tree.Range(0.55f, 0.8f), tree.Range(Kind.Trees.Near + 12, Kind.Trees.Near + 20)),
                _ when isBelt => (tree.Range(-1.2f, 1.2f), tree.Range(78f, 125f)),
                _ => (tree.Range(-1.2f, 1.2f), float.Lerp(Kind.Trees.Near + 8, Kind.Trees.Far, tree.Next())),
            };
            Vector2 at = _fan.At(across, distance);
            if (_clearance.IsBlocked(at, 4) || Path.Distance(at.X, at.Y) < 1.6f || stands.Exists(s => Vector2.DistanceSquared(s, at) < (isBelt ? 16 : 49)))
            {
                continue;
            }

            // The middle stays open, so that one looks into the depth of the lawn.
            if (!isBelt && i > 1 && MathF.Abs(across) < 0.32f)
            {
                continue;
            }

            stands.Add(at);
            int model = i < 2 ? i : isBelt ? tree.Range(4, 5) : tree.Range(2, 3);
            float scale = i < 2 ? 1 : tree.Range(0.8f, 1.25f), tone = tree.Range(0.85f, 1.08f);
            instances.Add(new Instance(
                models[model], Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, Height(at.X, at.Y) - 0.06f, at.Y),
                0, tree.NextUInt(), new Easel.Imaging.LinearRgb(tone * tree.Range(0.92f, 1.12f), tone, tone * 0.95f)));
        }
    }

    /// <summary>Lays flower beds beside the stage and along the path.</summary>
    public void PlantBeds(List<Instance> instances)
    {
        RandomStream stream = Request.Stream.Child("beds");
        int count = Kind.Beds + (Request.Words.Overlaps(["flower", "floral", "blooming", "colorful", "spring"]) ? 3 : 0);
        var models = new Model[4];
        Parallel.For(0, models.Length, i => models[i] = FlowerBedModel.Build(new Vector2(1.6f, 0.95f), i < 2 ? 1 : 1.5f, stream.Child(i)));
        var taken = new List<Vector2>();
        for (int i = 0, placed = 0; i < 60 && placed < count; i++)
        {
            RandomStream bed = stream.Child(10 + i);
            float distance = placed < 3 ? _stage + bed.Range(2.2f, 4.5f) : bed.Range(_stage + 3, Kind.HasHedge || Kind.HasFence ? Boundary - 1.5f : _stage + 26);
            Vector2 at = _fan.At(bed.Range(-0.95f, 0.95f), MathF.Max(distance, 3.5f));
            float scale = bed.Range(0.8f, 1.25f);
            if (_clearance.IsBlocked(at, 2.1f * scale) || Path.Distance(at.X, at.Y) < 1.9f * scale || taken.Exists(t => Vector2.Distance(t, at) < 4))
            {
                continue;
            }

            taken.Add(at);
            Add(models[distance < 11 ? placed % 2 : 2 + (placed % 2)], at, bed.Range(-0.4f, 0.4f) - _fan.Ahead, scale, bed, instances);
            placed++;
        }
    }

    /// <summary>Closes the lawn with a clipped hedge or a fence of boards across the view, open where the path goes through.</summary>
    public void Enclose(List<Instance> instances)
    {
        if (!Kind.HasHedge && !Kind.HasFence)
        {
            return;
        }

        RandomStream stream = Request.Stream.Child("boundary");
        const float Bay = 2.4f;
        Model[] bays = Kind.HasFence ? [BoardFence.Bay(Bay, stream.Child(0)), BoardFence.Bay(Bay, stream.Child(1))]
            : [HedgeModel.Build(Bay + 0.1f, 1.5f, 0.8f, 0.085f, stream.Child(0)), HedgeModel.Build(Bay + 0.1f, 1.5f, 0.8f, 0.085f, stream.Child(1))];
        float half = MathF.Min(Boundary * MathF.Tan(MathF.Min(_fan.Half, 1.2f)) * 1.25f, 60);
        int count = (int)(half / Bay) + 2;
        for (int i = -count; i <= count; i++)
        {
            (float sin, float cos) = MathF.SinCos(_fan.Ahead);
            Vector2 at = _fan.Eye + (Boundary * new Vector2(sin, -cos)) + (i * Bay * new Vector2(cos, sin));
            if (Path.Distance(at.X, at.Y) > (0.5f * Bay) + 0.1f && _clearance.FootprintDistance(at) > 1.5f)
            {
                Add(bays[i & 1], at, -_fan.Ahead, 1, stream.Child(100 + i + count), instances);
            }
        }
    }

    /// <summary>Lines the path with lamps and benches.</summary>
    /// <param name="palette">Materials.</param>
    /// <param name="glow">Brightness of the lamps, 0 by day.</param>
    /// <param name="instances">Receives them.</param>
    /// <param name="lights">Receives their light.</param>
    public void LinePath(StreetPalette palette, float glow, List<Instance> instances, List<Light> lights)
    {
        if (!Kind.HasLamps)
        {
            return;
        }

        RandomStream stream = Request.Stream.Child("furniture");
        Model lamp = StreetFurniture.Lamp(palette), bench = StreetFurniture.Bench(palette), bin = StreetFurniture.Bin(palette);
        for (int i = 0; i < 7; i++)
        {
            RandomStream own = stream.Child(i);
            float z = 1.5f - (i * 9.5f) + own.Range(-1f, 1f), middle = Path.Middle(z), side = i % 2 == 0 ? 1 : -1, edge = Path.HalfWidth + 0.55f;
            var at = new Vector2(middle + (side * edge), z);
            if (!_clearance.IsBlocked(at, 0.9f) && Vector2.Distance(at, _fan.Eye) > 5)
            {
                // The arm hangs over the path.
                Add(lamp, at, side > 0 ? MathF.PI : 0, 1, own, instances);
                if (glow > 0)
                {
                    lights.Add(new SphereLight(new Vector3(at.X - (side * 0.85f), Height(at.X, at.Y) + 4.42f, at.Y), 0.2f, StreetPalette.LampColor * (glow * LampGain)));
                }
            }

            // A bench on the other side half way to the next lamp, looking over the path.
            z -= 3.6f;
            var seat = new Vector2(Path.Middle(z) - (side * (Path.HalfWidth + 0.75f)), z);
            if (!_clearance.IsBlocked(seat, 1.1f) && Vector2.Distance(seat, _fan.Eye) > 4.5f)
            {
                Add(bench, seat, side * MathF.PI * 0.5f, 1, own.Child("bench"), instances);
                var beside = new Vector2(seat.X, seat.Y - 1.5f);
                if (!_clearance.IsBlocked(beside, 0.7f))
                {
                    Add(bin, beside, 0, 1, own.Child("bin"), instances);
                }
            }
        }
    }

    /// <summary>Sets swings, a slide and a seesaw behind the stage.</summary>
    public void SetPlayground(List<Instance> instances)
    {
        if (!Kind.HasPlayground)
        {
            return;
        }

        RandomStream stream = Request.Stream.Child("playground");
        float side = stream.Chance(0.5f) ? 1 : -1, from = MathF.Max(_stage, 3);
        (Model Model, float Across, float Distance, float Turn, float Radius)[] sets =
        [
            (PlaygroundModels.Slide(), side * 0.52f, from + 6, side * -0.7f, 2.4f), (PlaygroundModels.Swings(), -side * 0.48f, from + 8.5f, side * 0.35f, 2.5f),
            (PlaygroundModels.Seesaw(), side * 0.05f, from + 13, 0.3f, 1.6f), (PlaygroundModels.Swings(), side * 0.75f, from + 17, -0.2f, 2.5f),
        ];
        foreach ((Model model, float across, float distance, float turn, float radius) in sets)
        {
            // What would be hidden by the subject, or hide it, moves outward.
            for (float push = 0; push < 0.9f; push += 0.1f)
            {
                Vector2 at = _fan.At(across + (MathF.Sign(across) * push), distance);
                if (_clearance.IsBlocked(at, radius * 0.8f))
                {
                    continue;
                }

                Add(model, at, turn - _fan.Ahead, 1, stream, instances);
                break;
            }
        }
    }

    private void Add(Model model, Vector2 at, float turn, float scale, RandomStream stream, List<Instance> instances) =>
        instances.Add(new Instance(
            model, Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at.X, Height(at.X, at.Y), at.Y), 0, stream.Child("seed").NextUInt()));
}
