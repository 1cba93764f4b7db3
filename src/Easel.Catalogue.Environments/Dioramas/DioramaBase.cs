using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Dioramas;

/// <summary>The square of ground of a tiny world: sod over cut soil, a paved way from its front edge to what stands on it, trees, bushes, stones and flowers around.</summary>
/// <param name="request">What it is asked to be.</param>
/// <param name="view">The view and what stands there.</param>
/// <param name="middle">Middle of the square, metres.</param>
/// <param name="size">Its side, metres.</param>
internal sealed class DioramaBase(EnvironmentRequest request, EnvironmentView view, Vector3 middle, float size)
{
    /// <summary>From this side on it carries trees and ways, metres.</summary>
    private const float LeastGarden = 3.2f;

    private readonly List<Instance> _instances = [];
    private readonly List<Bounds> _taken = [.. view.Occupied.Select(b => b.Min.Y < 0.5f ? b : new Bounds(b.Min with { Y = -9 }, b.Min))];

    /// <summary>Height of the cut-out over the plain ground, metres.</summary>
    public float Depth => 0.1f * size;

    private bool IsSnowy => request.Weather == Weather.Snow || request.Words.Overlaps(["snow", "snowy", "winter"]);

    private bool IsSand => request.Words.Overlaps(["sand", "desert"]);

    private bool IsStreet => request.Words.Overlaps(["street", "city"]);

    /// <summary>Builds it.</summary>
    /// <param name="isEmpty">Whether nothing was asked to stand on it: then a house does.</param>
    public List<Instance> Build(bool isEmpty)
    {
        RandomStream stream = request.Stream.Child("diorama");
        if (isEmpty && !request.Forbidden.Contains("house"))
        {
            Model house = new House().Build(new BuildRequest(stream.Child("house"), Wishes.None, view.PixelSize(Vector3.Distance(view.Camera.Position, middle))));
            Matrix4x4 place = Matrix4x4.CreateScale(0.5f * size / MathF.Max(house.Bounds.Size.X, house.Bounds.Size.Z)) * Matrix4x4.CreateTranslation(middle - new Vector3(0.04f, 0, 0.04f) * size);
            _instances.Add(new Instance(house, place, 0, stream.Seed));
            _taken.Add(house.Bounds.Transform(place));
        }

        AddGround(stream.Child("ground"));
        if (size > LeastGarden)
        {
            AddWay();
            AddGarden(stream.Child("garden"));
        }

        return _instances;
    }

    private void AddGround(RandomStream stream)
    {
        float sod = MathF.Min(0.16f, 0.014f * size), half = 0.5f * size;
        LinearRgb top = IsSnowy ? LinearRgb.FromHex("#eef2f7") : IsSand ? LinearRgb.FromHex("#e6c48a") : IsStreet ? LinearRgb.FromHex("#b9b5ad") : request.Words.Contains("autumn") ? LinearRgb.FromHex("#b59a4a") : LinearRgb.FromHex("#86a84c");
        var model = new ModelBuilder();
        model.Add(Shapes.Box(size * 0.99f, Depth - sod, size * 0.99f, 0.004f * size).Move(middle.X, -Depth, middle.Z), new Material { Name = "soil", BaseColor = LinearRgb.FromHex("#6a4a31"), Roughness = 0.95f, Specular = 0.01f, Pattern = new SoilCutPattern(-sod, Depth - sod) });
        model.Add(
            Shapes.Box(size, sod, size, 0.3f * sod, 3).Move(middle.X, -sod - 0.002f, middle.Z),
            new Material { Name = "sod", BaseColor = top, Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground, Pattern = IsStreet ? new PavingPattern(0.5f) : new MottledGroundPattern(0.05f * size, stream.Seed) });

        // The sod hangs over the cut in an uneven fringe.
        if (!IsStreet && !IsSand)
        {
            var fringe = new Material { Name = "fringe", BaseColor = top * 0.86f, Roughness = 0.95f, Specular = 0.01f };
            foreach ((Vector3 from, Vector3 along, Vector3 outward) in new[]
            {
                (new Vector3(-half, 0, half), Vector3.UnitX, Vector3.UnitZ), (new Vector3(half, 0, half), -Vector3.UnitZ, Vector3.UnitX), (new Vector3(half, 0, -half), -Vector3.UnitX, -Vector3.UnitZ), (new Vector3(-half, 0, -half), Vector3.UnitZ, -Vector3.UnitX),
            })
            {
                model.Add(
                    Shapes.Grid(120, 3, (u, v) =>
                    {
                        float drop = sod * (0.9f + (1.5f * MathF.Max(0, 0.4f + Noise.Fbm(new Vector3(u * 24, outward.X * 3, outward.Z * 5), 3, stream.Seed))));
                        return middle + from + (along * (u * size)) + (outward * (0.25f * sod * MathF.Sin(MathF.PI * v))) + new Vector3(0, -((1 - v) * drop) - (0.3f * sod * v), 0);
                    }),
                    fringe, 1);
            }
        }

        _instances.Add(new Instance(model.Build(), Matrix4x4.Identity));
    }

    /// <summary>Slabs from the front edge to the front of what stands in the middle.</summary>
    private void AddWay()
    {
        if (_taken.Count == 0 || IsSand)
        {
            return;
        }

        Bounds main = _taken.OrderByDescending(static b => b.Size.X * b.Size.Z).First();
        float front = middle.Z + (0.5f * size), wide = Math.Clamp(0.12f * size, 0.8f, 2.4f);
        var stone = Presets.Stone(LinearRgb.FromHex(IsSnowy ? "#d5d9de" : "#c4b9a6"), "slab");
        var model = new ModelBuilder();
        RandomStream stream = request.Stream.Child("way");
        for (float z = front - (0.6f * wide); z > main.Max.Z - (0.1f * wide); z -= 0.62f * wide)
        {
            RandomStream own = stream.Child((int)(z * 20));
            model.Add(Shapes.Box(wide * own.Range(0.86f, 1.05f), 0.05f, 0.5f * wide, 0.02f).RotateY(own.Range(-0.06f, 0.06f)).Move(main.Center.X + (0.05f * wide * own.Gaussian()), -0.01f, z), stone);
        }

        if (model.Build() is { Parts.Length: > 0 } way)
        {
            _instances.Add(new Instance(way, Matrix4x4.Identity));
            _taken.Add(new Bounds(new Vector3(main.Center.X - (0.6f * wide), 0, main.Max.Z), new Vector3(main.Center.X + (0.6f * wide), 0.1f, front)));
        }
    }

    private void AddGarden(RandomStream stream)
    {
        float pixel = view.PixelSize(Vector3.Distance(view.Camera.Position, middle));
        bool hasTrees = !request.Forbidden.Contains("tree");
        Wishes season = Wishes.None with { Words = IsSnowy ? ["snowy"] : request.Words.Contains("autumn") ? ["autumn"] : [] };
        Model[] trees = hasTrees
            ? IsSand ? [PalmTree.BuildModel(PalmTree.Draw(stream.Child("palm"), Wishes.None), pixel)]
                : [TreeModel.Build(Tree.Draw(TreeSpecies.Common, stream.Child("tree"), season), pixel), ConiferModel.Build(new ConiferParameters(8, 3.4f, 0.06f, 0.6f, LinearRgb.FromHex("#3f6a45"), IsSnowy ? 0.7f : 0, stream.Child("fir").Seed), pixel)]
            : [];

        // Trees stand behind and at the sides, so that they frame what is shown.
        float tall = Math.Clamp(0.36f * size, 1.4f, 7);
        for (int i = 0; i < 26 && trees.Length > 0; i++)
        {
            RandomStream own = stream.Child(10 + i);
            Vector2 at = own.Chance(0.5f) ? new Vector2(-0.44f + (0.12f * own.Next()), own.Range(-0.44f, 0.42f)) : new Vector2(own.Range(-0.44f, 0.42f), -0.44f + (0.12f * own.Next()));
            Model tree = trees[own.Range(0, trees.Length - 1)];
            Try(tree, at, tall * own.Range(0.7f, 1.1f) / tree.Bounds.Size.Y, 0.1f * tall, own);
        }

        var bush = new ModelBuilder();
        Material leaves = new() { Name = "leaves", BaseColor = LinearRgb.FromHex(IsSnowy ? "#c8d2cc" : "#5d8a3f"), Roughness = 0.7f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage };
        bush.Add(LeafMound.Leaves(new Vector3(0.5f, 0.42f, 0.5f), 520, 0.13f, -0.85f, stream.Child("bush")).Move(0, 0.36f, 0), leaves, 0.5f);
        Model round = bush.Build(), stone = RockModel.Build(stream.Child("stone"), 0.02f, LinearRgb.FromHex("#9a948a"), -1, IsSnowy ? 0.8f : 0);
        Model[] blooms = [.. new[] { "#e4586e", "#f2c14e", "#f4f0ea", "#a678c8" }.Select((c, i) => Blooms(c, leaves, stream.Child("bloom").Child(i)))];
        bool hasFlowers = !request.Forbidden.Contains("flower") && !IsSnowy && !IsSand;
        for (int i = 0; i < 90; i++)
        {
            RandomStream own = stream.Child(100 + i);
            Vector2 at = new(own.Range(-0.46f, 0.46f), own.Range(-0.46f, 0.46f));
            switch (i % 3)
            {
                case 0 when !IsSand && i < 36:
                    Try(round, at, 0.075f * size * own.Range(0.7f, 1.3f), 0.03f * size, own);
                    break;
                case 1 when i < 40:
                    Try(stone, at, 0.02f * size * own.Range(0.4f, 1.4f), 0.02f * size, own);
                    break;
                case 2 when hasFlowers:
                    Try(blooms[own.Range(0, 3)], at, 0.035f * size * own.Range(0.8f, 1.3f), 0.02f * size, own);
                    break;
                default:
                    break;
            }
        }
    }

    private static Model Blooms(string color, Material leaves, RandomStream stream)
    {
        var petals = new Material { Name = "petals", BaseColor = LinearRgb.FromHex(color), Roughness = 0.7f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage };
        var size = new Vector3(0.5f, 0.3f, 0.5f);
        return new ModelBuilder().Add(LeafMound.Leaves(size, 130, 0.2f, -0.6f, stream.Child("leaves")).Move(0, 0.2f, 0), leaves, 0.5f).Add(LeafMound.Flowers(size, 30, 0.1f, -0.1f, stream.Child("flowers")).Move(0, 0.22f, 0), petals, 3).Build();
    }

    /// <summary>Stands a model on the square where there is room and it hides nothing.</summary>
    private void Try(Model model, Vector2 share, float scale, float room, RandomStream own)
    {
        Vector3 at = middle + (new Vector3(share.X, 0, share.Y) * size);
        Matrix4x4 place = Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at);
        float high = model.Bounds.Size.Y * scale;
        var foot = new Bounds(at - new Vector3(room, 0, room), at + new Vector3(room, high, room));
        foreach (Bounds taken in _taken)
        {
            // What stands nearer to the viewer must be lower than what it would hide.
            bool isBefore = at.X + at.Z > taken.Center.X + taken.Center.Z && high > 0.14f * taken.Size.Y && taken.Size.Y > 0.3f;
            float apart = 0.02f * size;
            if (foot.Min.X < taken.Max.X + apart && foot.Max.X > taken.Min.X - apart && foot.Min.Z < taken.Max.Z + apart && foot.Max.Z > taken.Min.Z - apart)
            {
                return;
            }

            if (isBefore && MathF.Abs((at.X - at.Z) - (taken.Center.X - taken.Center.Z)) < 0.5f * (taken.Size.X + taken.Size.Z))
            {
                return;
            }
        }

        _instances.Add(new Instance(model, place, 0, own.Seed));
        _taken.Add(foot);
    }
}
