using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Terraces;

/// <summary>Rice fields in steps around a valley: winding banks of grass, young rice and water that mirrors the sky, palms and misty mountains.</summary>
internal sealed class RiceTerraces : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -88, NoonElevation = 33, NoonMie = 1.5f, HazeDensity = 1f / 1900, HazeHeight = 260, DayHaze = new LinearRgb(0.82f, 0.95f, 1.06f), EveningHaze = new LinearRgb(1, 0.8f, 0.66f), SunsetAzimuth = -12, SunsetElevation = 6.5f,
            SunsetKey = 0.24f, SunsetSaturation = 1.45f, Mist = new MistLayer(1f / 900, 14, 120, new LinearRgb(1, 0.95f, 0.9f)), NightKey = 0.09f,
        },
        EyeHeight = 1.9f,
        Lens = (0.82f, 0.96f),
        Rise = (-0.02f, 0.02f),
        Stage = (new(-2.4f, -5), new(2.4f, 4)),
        Kind = StageKind.Lawn,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "rice-terraces",
        Names = ["rice terrace", "rice terraces", "rice paddy", "rice paddies", "rice field", "rice fields", "paddy field", "terraced field", "terraced hills", "tea plantation", "tea field"],
        Tags = ["outdoor", "nature", "farm", "water"],
        Words = ["green", "misty", "golden", "flooded"],
        Scenery = ["palm-tree", "tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Land(request).Height);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        TerraceLand land = Land(request);
        var scenery = new Scenery(request, site, view);
        RandomStream stream = request.Stream.Child("fields");
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 6000, 380, 420);
        var fields = new Material
        {
            Name = "rice-field", BaseColor = LinearRgb.FromHex("#7c9a3c"), Roughness = 0.9f, Specular = 0.02f, Kind = FrameMaterialKind.Ground,
            Pattern = new PaddyPattern(request.Words.Contains("golden"), stream.Seed),
        };
        scenery.Add(new Model([new Part(terrain.Build((x, z, _) => (new Vector3(x, land.Height(x, z), z), land.Place(x, z))), fields)]), Matrix4x4.Identity);
        if (!request.Forbidden.Overlaps(["palm-tree", "palm", "tree"]))
        {
            AddTrees(scenery, land, stream.Child("trees"));
        }

        return scenery.ToDressing();
    }

    private static void AddTrees(Scenery scenery, TerraceLand land, RandomStream stream)
    {
        var models = new Model[4];
        Parallel.For(0, models.Length, i => models[i] = i < 2
            ? PalmTree.BuildModel(PalmTree.Draw(stream.Child(i), Wishes.None with { Words = ["tall"] }), scenery.View.PixelSize(45))
            : TreeModel.Build(Tree.Draw(TreeSpecies.Common, stream.Child(i), Wishes.None), scenery.View.PixelSize(110)));
        for (int i = 0; i < 210; i++)
        {
            // Palms in small groups on the banks; woods where the fields end above.
            RandomStream own = stream.Child(10 + i);
            float distance = 24 + (230 * own.Next());
            Vector2 at = scenery.Fan.At(own.Range(-1.1f, 1.1f), distance);
            bool isWood = land.Slope(at.X, at.Y) > TerraceLand.Highest, isGroup = Noise.Perlin(new Vector3(at.X, 0, at.Y) / 26, stream.Seed) > 0.3f;
            if (isWood || (isGroup && i % 3 == 0))
            {
                Model tree = models[isWood ? own.Range(1, 3) : own.Range(0, 1)];
                scenery.TryStand(tree, at, own.Range(0f, 6f), new Vector3((isWood ? own.Range(9f, 14f) : own.Range(7f, 10f)) / tree.Bounds.Size.Y), 2, own, 0.1f, new LinearRgb(own.Range(0.75f, 1.05f), 0.95f, 0.8f));
            }
        }
    }

    private static TerraceLand Land(EnvironmentRequest request) => new(request.Stream.Child("land"));
}
