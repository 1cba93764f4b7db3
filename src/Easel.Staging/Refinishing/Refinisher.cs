using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Refinishing;

/// <summary>
/// Gives a finished thing the material, pattern and condition that the plan asks for and that its catalogue entry did not honour itself:
/// any thing can be of marble, checkered or rusty without knowing of it.
/// </summary>
internal static class Refinisher
{
    /// <summary>Share of a thing that must be of a material for the wish for it to be honoured.</summary>
    private const float HonouredShare = 0.2f;

    // Cloth on a person is what the person wears; a person of anything else is a statue.
    private static readonly ImmutableHashSet<string> Wearable =
        ["fabric", "cotton", "linen", "canvas", "denim", "silk", "velvet", "wool", "felt", "plush", "lace", "leather", "rubber", "paper"];

    /// <summary>The thing as wished, or itself where nothing is left to do.</summary>
    /// <param name="model">As its entry built it.</param>
    /// <param name="wishes">What the plan asks for.</param>
    /// <param name="attributes">What the plan says of it, most important first: patterns and conditions among it.</param>
    /// <param name="info">What the catalogue knows of it.</param>
    /// <param name="seed">Variation.</param>
    /// <param name="notes">Receives what is asked for and cannot be shown.</param>
    public static Model Apply(Model model, Wishes wishes, ImmutableArray<string> attributes, EntryInfo info, uint seed, List<string> notes)
    {
        model = FoliageDye.Apply(model, wishes, info);
        string[] words = [.. attributes.Where(w => !info.Words.Contains(w) || Ages(w, info))];
        if (info.Family == "people")
        {
            // Skin and clothes get wet and dirty; they are not cast anew.
            notes.AddRange(words.Where(w => !OnPeople(w) && (PatternTable.Find(w) is not null || ConditionTable.Find(w) is not null)).Select(w => $"A {info.Names[0]} is not shown {w}."));
            words = [.. words.Where(OnPeople)];
        }

        PatternRecipe? pattern = words.Select(PatternTable.Find).FirstOrDefault(p => p is not null);
        string[] conditions = [.. words.Where(w => ConditionTable.Find(w) is not null)];
        string? substance = Substance(model, wishes, info, words);
        if (substance is not null)
        {
            model = Recast(model, substance, pattern is null ? wishes.Dye : LinearRgb.White, info, seed);
        }

        if (pattern is null && conditions.Length == 0)
        {
            return model;
        }

        ImmutableHashSet<int> chosen = PartRoles.OfPattern(model);
        var piece = new Workpiece(model, Meshes(model, chosen), info.Family, seed);
        SurfacePattern? print = pattern?.For(wishes.Colors, piece);
        bool bare = conditions.Any(ConditionTable.NeedsSkin) || pattern is { OnFur: false };
        return new Model([
            .. model.Parts.Select((part, i) => (Part: part, Chosen: chosen.Contains(i) || part.IsPile || conditions.Any(c => ConditionTable.Reaches(c, part.Material)))).Where(p => !(bare && p.Part.IsPile))
                .Select(p => Finish(bare ? p.Part with { Material = p.Part.Material with { Nap = 0 } } : p.Part, p.Chosen, print, conditions, piece)),
        ], model.Surfaces);
    }

    private static bool OnPeople(string word) => word is "dirty" or "dusty" or "wet" or "glowing";

    // An old car is one of an old make that has been driven.
    private static bool Ages(string word, EntryInfo info) => word is "old" or "weathered" && info.Family is "vehicles" or "furniture" or "household" or "kitchen" or "electronics" or "toys";

    // What of the wish for a material the entry left open.
    private static string? Substance(Model model, Wishes wishes, EntryInfo info, string[] words)
    {
        string? substance = MaterialLibrary.Find(wishes.Material) ?? (info.Family == "animals" && words.Contains("rusty") ? "rusty metal" : null);
        bool isHonoured = substance is null || info.OwnMaterials.Contains(substance)
            || (info.Family == "people" && Wearable.Contains(substance))
            || PartRoles.Share(model, p => p.Material.Substance == substance) >= HonouredShare;
        return isHonoured ? null : substance;
    }

    /// <summary>The same forms cast, carved or sewn of another material; hairs are gone.</summary>
    private static Model Recast(Model model, string substance, LinearRgb? color, EntryInfo info, uint seed)
    {
        ImmutableHashSet<int> chosen = info.Family == "people" ? [.. Enumerable.Range(0, model.Parts.Length)] : PartRoles.OfMaterial(model);
        var piece = new Workpiece(model, Meshes(model, chosen), info.Family, seed);
        Material made = MaterialLibrary.Make(substance, color)!;
        float larger = piece.Enlargement;
        made = made with
        {
            Pattern = Along(made.Pattern, piece) is { } pattern ? Laid(new Enlarged(pattern, made.Pattern is Bricks ? piece.BrickScale : larger), piece) : null,
            AttenuationDistance = made.AttenuationDistance * MathF.Max(larger, 0.5f),
        };
        return new Model(
            [.. model.Parts.Select((part, i) => (Part: part, Chosen: chosen.Contains(i))).Where(p => !p.Part.IsPile).Select(p => p.Chosen
                ? new Part(Bare(p.Part.Mesh, null), made with { Name = p.Part.Material.Name, Pattern = Layers.Join(made.Pattern, Details(p.Part.Material)) }) : p.Part)],
            model.Surfaces);
    }

    private static Part Finish(
        Part part, bool isChosen, SurfacePattern? print, string[] conditions, Workpiece piece)
    {
        if (!isChosen)
        {
            return part;
        }

        Material material = part.Material;
        Mesh mesh = part.Mesh;
        if (print is not null)
        {
            // Only what the library made has a texture without colours of its own.
            SurfacePattern? texture = material.Substance is null ? Details(material) : material.Pattern;
            mesh = Bare(mesh, Shades(mesh));

            // Flakes in paint would make every colour a metal.
            material = material with
            {
                BaseColor = LinearRgb.White, Pattern = Layers.Join(print, texture), Metallic = material.Substance is null ? 0 : material.Metallic,
            };
        }

        foreach (string condition in conditions)
        {
            material = material.Nap > 0 ? ConditionTable.OnFur(condition, material, piece) : ConditionTable.Find(condition)!(material, piece);
        }

        return part with { Mesh = mesh, Material = material };
    }

    // A picture that the thing was painted with shows through its new surface.
    private static SurfacePattern? Details(Material material) => (material.Pattern as IPainted)?.Details;

    private static ImmutableArray<Mesh> Meshes(Model model, ImmutableHashSet<int> chosen) => [.. model.Parts.Where((_, i) => chosen.Contains(i)).Select(p => p.Mesh)];

    private static Mesh Bare(Mesh mesh, ImmutableArray<Vector3>? colors) => new(mesh.Positions, mesh.Normals, mesh.Indices, colors ?? default);

    /// <summary>The light and dark of vertex colours without their hue: hairs keep their depth under another colour.</summary>
    private static ImmutableArray<Vector3>? Shades(Mesh mesh)
    {
        if (mesh.Colors.IsEmpty)
        {
            return null;
        }

        float mean = MathF.Max(mesh.Colors.Average(c => Vector3.Dot(c, new Vector3(0.2126f, 0.7152f, 0.0722f))), 1e-3f);
        return [.. mesh.Colors.Select(c => new Vector3(float.Lerp(1, Math.Clamp(Vector3.Dot(c, new Vector3(0.2126f, 0.7152f, 0.0722f)) / mean, 0.3f, 1.6f), 0.35f)))];
    }

    // What is woven, knitted or built in courses goes round a turned thing.
    private static SurfacePattern Laid(Enlarged pattern, Workpiece piece) =>
        pattern.Inner is Wicker or Bricks or KnitStitches or CarbonTwill or TwillWeave or FabricWeave or Corrugation ? piece.Wrap(pattern) : pattern;

    /// <summary>Grain and brushing run along the thing.</summary>
    private static SurfacePattern? Along(SurfacePattern? pattern, Workpiece piece) => pattern switch
    {
        WoodGrain grain => grain with { Along = piece.Longest },
        BrushedMetal brushed => brushed with { Along = piece.Longest },
        _ => pattern,
    };
}
