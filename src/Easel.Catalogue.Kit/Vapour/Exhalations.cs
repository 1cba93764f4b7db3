using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Vapour;

/// <summary>Fire, smoke and steam that come from a thing, whatever it is.</summary>
public static class Exhalations
{
    /// <summary>What plans call a thing that burns, smokes or steams.</summary>
    public const string Burning = "burning", Smoking = "smoking", Steaming = "steaming";

    /// <summary>Share of a thing's height below its top within which its chimney is looked for.</summary>
    private const float TopShare = 0.04f;

    private static readonly LinearRgb s_pale = LinearRgb.FromHex("#e6e8ea"), s_dark = LinearRgb.FromHex("#6d6a68");

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> Names { get; } = [Burning, Smoking, Steaming];

    /// <summary>The thing with what comes from it; as it is where that is there already.</summary>
    /// <param name="model">The thing.</param>
    /// <param name="names">Which of <see cref="Names"/>; others are ignored.</param>
    /// <param name="seed">Of their forms.</param>
    public static Model Apply(Model model, IEnumerable<string> names, uint seed)
    {
        Bounds box = model.Bounds;
        var added = new List<Part>();
        foreach (string name in names)
        {
            switch (name)
            {
                case Burning when !Has(model, "flame"):
                    added.AddRange(Flames(box, seed));
                    break;
                case Smoking when !Has(model, "smoke"):
                    (Vector3 mouth, float radius) = Top(model);
                    bool burns = added.Count > 0;
                    float height = 0.75f * MathF.Max(box.Size.Y, 0.5f * box.Size.X);
                    added.Add(new Part(Smoke.Over(mouth, MathF.Max(radius, 0.06f * height), height).ToMesh(1.4f), Smoke.Vapour(burns ? s_dark : s_pale, burns ? 9 : 6, seed)));
                    break;
                case Steaming when !Has(model, "steam"):
                    float reach = 0.32f * MathF.Min(box.Size.X, box.Size.Z);
                    Vector3 middle = new(box.Center.X, box.Max.Y - (0.08f * box.Size.Y), box.Center.Z);
                    added.Add(new Part(Steam.Over(middle, reach, MathF.Max(1.1f * box.Size.Y, 2.6f * reach), seed).ToMesh(1.4f), Steam.Vapour(seed)));
                    break;
                default:
                    break;
            }
        }

        return added.Count == 0 ? model : new Model([.. model.Parts, .. added], model.Surfaces);
    }

    private static bool Has(Model model, string material) => model.Parts.Any(p => p.Material.Name == material);

    /// <summary>Fires over the whole width, about as large as the thing is deep; one along all of it where it is slender.</summary>
    private static IEnumerable<Part> Flames(Bounds box, uint seed)
    {
        var stream = new RandomStream(seed);
        Vector3 size = box.Size;
        bool isSlender = size.Y > 2 * MathF.Max(size.X, size.Z);
        float wide = isSlender ? MathF.Max(size.X, size.Z) : MathF.Max(0.6f * MathF.Min(size.X, size.Z), 0.35f * MathF.Max(size.X, size.Z));
        bool isAlongX = size.X >= size.Z;
        int count = Math.Clamp((int)MathF.Round(MathF.Max(size.X, size.Z) / wide), 1, 4);
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child(i);
            float along = count == 1 ? 0 : ((i + 0.5f) / count) - 0.5f, foot = box.Min.Y + (size.Y * (isSlender ? 0.15f : own.Range(0.4f, 0.6f)));
            Vector3 at = new(box.Center.X + (isAlongX ? along * size.X : 0), foot, box.Center.Z + (isAlongX ? 0 : along * size.Z));
            float height = MathF.Max(0.95f * size.Y, 1.3f * wide) * own.Range(0.8f, 1);
            yield return new Part(Fire.Flames.Fire(height, 0.6f * wide, 7, own).Move(at).ToMesh(1.4f), Fire.Flames.Gas(isSlender ? 3 : 9, own.Seed));
        }
    }

    /// <summary>Where a thing is highest: of what smokes that is the chimney.</summary>
    private static (Vector3 Mouth, float Radius) Top(Model model)
    {
        Bounds box = model.Bounds, top = Bounds.Empty;
        float from = box.Max.Y - (TopShare * box.Size.Y);
        foreach (Part part in model.Parts.Where(p => p.Material.Kind != FrameMaterialKind.Text))
        {
            foreach (Vector3 p in part.Mesh.Positions)
            {
                top = p.Y >= from ? top.Union(p) : top;
            }
        }

        return (new Vector3(top.Center.X, box.Max.Y, top.Center.Z), 0.4f * MathF.Min(top.Size.X, top.Size.Z));
    }
}
