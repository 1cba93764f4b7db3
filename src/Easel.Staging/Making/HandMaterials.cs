using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Sdf;

namespace Easel.Staging.Making;

/// <summary>The stuffs that worlds are made of by hand. They keep every colour; sizes of fibres and prints follow the view, as if all things were small and near.</summary>
internal static class HandMaterials
{
    /// <summary>Length of a felted fibre and size of a thumb's print, in heights of the view at the subject.</summary>
    private const float Fibre = 0.016f, Thumb = 0.055f;

    /// <summary>Wool: without any gloss, with a soft light edge and fibres in all directions.</summary>
    public static Model Felt(Model model, float view) => Each(model, m => Plain(m) with
    {
        BaseColor = Paler(m.BaseColor, 0.06f),
        Roughness = 1,
        Specular = 0.006f,
        Sheen = 0.75f,
        Pattern = Layers.Join(Layers.Join(Kept(m), new Fibres(0.95f, Fibre * view)), new FeltedWool(0.55f * Fibre * view)),
    });

    /// <summary>Plasticine: a dull gloss, dents and the prints of fingers.</summary>
    public static Model Plasticine(Model model, float view) => Each(model, m => Plain(m) with
    {
        BaseColor = Paler(m.BaseColor, 0.04f),
        Roughness = 0.52f,
        Specular = 0.035f,
        Coat = 0.22f,
        CoatRoughness = 0.32f,
        Sheen = 0.08f,
        Pattern = Layers.Join(Kept(m), new Thumbprints(Thumb * view)),
    });

    /// <summary>Folded paper of facets that carry their own colours.</summary>
    public static Material Paper(Material material, float facet) => Plain(material) with
    {
        BaseColor = LinearRgb.White,
        Roughness = 0.92f,
        Specular = 0.015f,
        Sheen = 0.1f,
        Translucency = 0.06f,
        Pattern = new Fibres(0.3f, 0.2f * facet),
    };

    private static Model Each(Model model, Func<Material, Material> make) => new([.. model.Parts.Select(p => p with { Material = IsKept(p.Material) ? p.Material : make(p.Material) })], model.Surfaces);

    /// <summary>Letters, water and lamps stay; eyes are beads of glass.</summary>
    private static bool IsKept(Material material) =>
        material.Kind is FrameMaterialKind.Text or FrameMaterialKind.Water or FrameMaterialKind.Light || material.Pattern is EyePattern || material.Name is "eye" or "lashes";

    private static Material Plain(Material material) => material with
    {
        Metallic = 0, Transmission = 0, ThinWalled = false, AttenuationDistance = 0, Translucency = 0, Coat = 0, Nap = 0, FilmThickness = 0,
        BaseColor = material.Kind == FrameMaterialKind.Glass ? LinearRgb.Lerp(material.BaseColor, LinearRgb.FromHex("#3f6479"), 0.9f) : material.BaseColor,
    };

    // Painted panes would show a room behind wool.
    private static SurfacePattern? Kept(Material material) => material.Kind == FrameMaterialKind.Glass ? null : material.Pattern;

    private static LinearRgb Paler(LinearRgb color, float share) => LinearRgb.Lerp(color, LinearRgb.FromHex("#f3ede4"), share);
}
