using System.Collections.Immutable;
using System.Globalization;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Scenes;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Shading;

/// <summary>Numbers of all materials of a scene, in order of first appearance.</summary>
internal sealed class MaterialTable
{
    private MaterialTable(Material[] materials, int[] numbers, ImmutableArray<FrameMaterial> described)
    {
        Materials = materials;
        Numbers = numbers;
        Described = described;
    }

    /// <summary>Materials by number.</summary>
    public Material[] Materials { get; }

    /// <summary>Material number of every part of every model; an instance knows where its model's parts begin.</summary>
    public int[] Numbers { get; }

    /// <summary>What styles may know.</summary>
    public ImmutableArray<FrameMaterial> Described { get; }

    /// <summary>Collects the materials and tells every instance where the numbers of its parts begin.</summary>
    public static MaterialTable Build(SceneTree tree)
    {
        var byMaterial = new Dictionary<Material, int>(ReferenceEqualityComparer.Instance);
        var materials = new List<Material>();
        var numbers = new List<int>();
        int[] starts = new int[tree.Models.Length];
        for (int m = 0; m < starts.Length; m++)
        {
            starts[m] = numbers.Count;
            foreach (Part part in tree.Models[m].Model.Parts)
            {
                if (!byMaterial.TryGetValue(part.Material, out int number))
                {
                    number = materials.Count;
                    byMaterial.Add(part.Material, number);
                    materials.Add(part.Material);
                }

                numbers.Add(number);
            }
        }

        foreach (ref PlacedModel placed in tree.Instances.AsSpan())
        {
            placed.FirstMaterial = starts[placed.Model];
        }

        return new MaterialTable([.. materials], [.. numbers], Describe(materials));
    }

    private static ImmutableArray<FrameMaterial> Describe(List<Material> materials)
    {
        // Different models may use the same name for different stuff: later ones get a number.
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<FrameMaterial>.Builder described = ImmutableArray.CreateBuilder<FrameMaterial>(materials.Count);
        foreach (Material material in materials)
        {
            used.TryGetValue(material.Name, out int count);
            used[material.Name] = count + 1;
            string name = count == 0 ? material.Name : string.Create(CultureInfo.InvariantCulture, $"{material.Name}#{count + 1}");
            described.Add(new FrameMaterial(name, material.BaseColor, material.Emission, material.Kind));
        }

        return described.MoveToImmutable();
    }
}
