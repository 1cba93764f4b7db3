using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Food;

/// <summary>What dishes are made of.</summary>
internal static class FoodMaterials
{
    /// <summary>Baked dough: browned unevenly, a little shiny.</summary>
    public static Material Baked(LinearRgb color, string name = "dough") => new()
    {
        Name = name, BaseColor = color, Roughness = 0.56f, Specular = 0.03f, Coat = 0.08f, CoatRoughness = 0.3f, Translucency = 0.02f, Pattern = new BakedCrust(0.6f),
    };

    /// <summary>Soft bread, cake or dough inside.</summary>
    public static Material Crumb(LinearRgb color, string name = "crumb", float pore = 0.0032f) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.9f, Specular = 0.02f, Translucency = 0.05f, Pattern = new Layers(new Imperfections(1.2f, 0.03f), new Pores(pore, 0.36f, 0.32f)),
    };

    /// <summary>Icing, sauce and chocolate: smooth and shiny.</summary>
    public static Material Glossy(LinearRgb color, string name) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.24f, Coat = 0.5f, CoatRoughness = 0.12f, Pattern = new Imperfections(0.4f, 0.02f),
    };

    /// <summary>Cream and butter: smooth and dull.</summary>
    public static Material Cream(LinearRgb color, string name = "cream") => new()
    {
        Name = name, BaseColor = color, Roughness = 0.5f, Specular = 0.03f, Translucency = 0.06f, Pattern = new Imperfections(0.3f, 0.03f),
    };

    /// <summary>Leaves of salad and herbs.</summary>
    public static Material Leaf(LinearRgb color, string name = "leaf") => new()
    {
        Name = name, BaseColor = color, Roughness = 0.42f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage, Pattern = new Imperfections(1.8f, 0.012f),
    };

    /// <summary>The moist flesh of fruit and vegetables.</summary>
    public static Material Flesh(LinearRgb color, string name) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.26f, Coat = 0.35f, CoatRoughness = 0.16f, Translucency = 0.08f, Pattern = new Imperfections(0.8f, 0.015f),
    };
}
