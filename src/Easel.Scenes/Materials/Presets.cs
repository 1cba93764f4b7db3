using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials;

/// <summary>
/// Ready materials with values that have proved themselves. Colours are linear sRGB; every method names the material so that wishes
/// for single parts can find it. Adjust with <c>with { … }</c>.
/// </summary>
public static class Presets
{
    /// <summary>Nothing but colour: paper, plaster, painted walls.</summary>
    public static Material Matte(LinearRgb color, string name = "matte") =>
        new() { Name = name, BaseColor = color, Roughness = 0.9f, Specular = 0.03f, Pattern = new Imperfections(0.4f) };

    /// <summary>Glazed pottery.</summary>
    public static Material Ceramic(LinearRgb color, string name = "ceramic") =>
        new() { Name = name, BaseColor = color, Roughness = 0.18f, Coat = 0.5f, Pattern = new Imperfections(0.25f, 0.05f) };

    /// <summary>Unglazed fired clay, as of flower pots.</summary>
    public static Material Terracotta(LinearRgb? color = null, string name = "terracotta") => new()
    {
        Name = name,
        BaseColor = color ?? LinearRgb.FromHex("#c8704a"),
        Roughness = 0.75f,
        Pattern = new StoneNoise(new LinearRgb(0.8f, 0.78f, 0.78f), 0.08f, 0.12f),
    };

    /// <summary>Car and bicycle paint under clear coat.</summary>
    public static Material CarPaint(LinearRgb color, string name = "paint") =>
        new() { Name = name, BaseColor = color, Roughness = 0.3f, Coat = 1, CoatRoughness = 0.03f };

    /// <summary>Painted and varnished wood or sheet metal: toys, doors, furniture.</summary>
    public static Material Lacquer(LinearRgb color, string name = "lacquer") =>
        new() { Name = name, BaseColor = color, Roughness = 0.34f, Coat = 0.6f, CoatRoughness = 0.1f, Pattern = new Imperfections(0.3f) };

    /// <summary>Moulded plastic.</summary>
    public static Material Plastic(LinearRgb color, string name = "plastic") =>
        new() { Name = name, BaseColor = NotBlack(color), Roughness = 0.42f, Pattern = new Imperfections(0.3f, 0.08f) };

    /// <summary>Rubber, of tyres and soles.</summary>
    public static Material Rubber(LinearRgb? color = null, string name = "rubber") =>
        new() { Name = name, BaseColor = color ?? LinearRgb.FromHex("#232325"), Roughness = 0.75f, Specular = 0.03f, Pattern = new Imperfections(0.8f) };

    /// <summary>Any metal.</summary>
    /// <param name="color">Reflectance at normal incidence.</param>
    /// <param name="roughness">0.08 chromed, 0.16 polished, 0.25 machined, 0.45 cast.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Metal(LinearRgb color, float roughness = 0.25f, string name = "metal") =>
        new() { Name = name, BaseColor = color, Roughness = roughness, Metallic = 1, Pattern = new Imperfections(0.5f, 0.1f) };

    /// <summary>Chromium plate.</summary>
    public static Material Chrome(string name = "chrome") => Metal(LinearRgb.FromHex("#e2e4e6"), 0.08f, name);

    /// <summary>Steel.</summary>
    public static Material Steel(string name = "steel") => Metal(LinearRgb.FromHex("#b9bcc0"), 0.25f, name);

    /// <summary>Steel or aluminium brushed in one direction.</summary>
    public static Material BrushedSteel(Vector3 along, string name = "steel") =>
        Metal(LinearRgb.FromHex("#b9bcc0"), 0.3f, name) with { Pattern = new BrushedMetal(along) };

    /// <summary>Dark cast iron.</summary>
    public static Material Iron(string name = "iron") => Metal(LinearRgb.FromHex("#4a4b4e"), 0.5f, name);

    /// <summary>Polished brass.</summary>
    public static Material Brass(string name = "brass") => Metal(LinearRgb.FromHex("#e8b44e"), 0.16f, name);

    /// <summary>Polished gold.</summary>
    public static Material Gold(string name = "gold") => Metal(LinearRgb.FromHex("#ffc95a"), 0.14f, name);

    /// <summary>Polished silver.</summary>
    public static Material Silver(string name = "silver") => Metal(LinearRgb.FromHex("#f0f0ee"), 0.12f, name);

    /// <summary>Copper.</summary>
    public static Material Copper(string name = "copper") => Metal(LinearRgb.FromHex("#f2a27c"), 0.18f, name);

    /// <summary>Bronze.</summary>
    public static Material Bronze(string name = "bronze") => Metal(LinearRgb.FromHex("#b8793e"), 0.3f, name);

    /// <summary>Wood of a kind.</summary>
    /// <param name="kind"><c>oak</c>, <c>walnut</c>, <c>pine</c>, <c>cherry</c>, <c>mahogany</c>, <c>ebony</c>, <c>birch</c>, <c>teak</c>; oak when unknown.</param>
    /// <param name="along">Direction of the grain in rest coordinates; +Y when omitted. Turn single parts with <c>PolyMesh.Rest</c>.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Wood(string kind = "oak", Vector3? along = null, string name = "wood")
    {
        (string light, string dark) = kind switch
        {
            "walnut" => ("#8a5633", "#4a2814"),
            "pine" => ("#e2b67a", "#b97f42"),
            "cherry" => ("#b5693a", "#7a3a1c"),
            "mahogany" => ("#8d4128", "#4f1d12"),
            "ebony" => ("#3b2f2a", "#1c1614"),
            "birch" => ("#e6c99a", "#c79a63"),
            "teak" => ("#b57c42", "#74471f"),
            _ => ("#d29c62", "#8f5a2c"),
        };
        return Wood(LinearRgb.FromHex(light), LinearRgb.FromHex(dark), along, name);
    }

    /// <summary>Wood between a light and a dark colour.</summary>
    public static Material Wood(LinearRgb light, LinearRgb dark, Vector3? along = null, string name = "wood") => new()
    {
        Name = name,
        Substance = "wood",
        BaseColor = light,
        Roughness = 0.45f,
        Coat = 0.15f,
        CoatRoughness = 0.25f,
        Pattern = new WoodGrain(Ratio(dark, light), along ?? Vector3.UnitY),
    };

    /// <summary>Woven cloth.</summary>
    /// <param name="color">Colour of the threads.</param>
    /// <param name="threads">Threads per metre: 400 sackcloth, 700 upholstery and linen, 1500 shirts.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Fabric(LinearRgb color, float threads = 700, string name = "fabric") => new()
    {
        Name = name,
        BaseColor = color,
        Roughness = 0.9f,
        Specular = 0.02f,
        Sheen = 0.35f,
        Pattern = new FabricWeave(LinearRgb.Gray(0.72f), threads),
    };

    /// <summary>Leather.</summary>
    public static Material Leather(LinearRgb color, string name = "leather") =>
        new() { Name = name, BaseColor = color, Roughness = 0.48f, Coat = 0.1f, CoatRoughness = 0.3f, Pattern = new LeatherGrain() };

    /// <summary>Rough stone.</summary>
    public static Material Stone(LinearRgb? color = null, string name = "stone") => new()
    {
        Name = name,
        BaseColor = color ?? LinearRgb.FromHex("#9b978f"),
        Roughness = 0.85f,
        Pattern = new StoneNoise(new LinearRgb(0.62f, 0.62f, 0.6f), 0.14f, 0.6f),
    };

    /// <summary>Polished marble.</summary>
    public static Material Marble(LinearRgb? color = null, string name = "marble") => new()
    {
        Name = name,
        BaseColor = color ?? LinearRgb.FromHex("#ece9e4"),
        Roughness = 0.15f,
        Coat = 0.4f,
        Pattern = new StoneNoise(new LinearRgb(0.42f, 0.44f, 0.48f), 0.22f, 0, 0.8f),
    };

    /// <summary>Cast concrete.</summary>
    public static Material Concrete(string name = "concrete") =>
        Stone(LinearRgb.FromHex("#a8a6a1"), name) with { Pattern = new StoneNoise(LinearRgb.Gray(0.82f), 0.4f, 0.12f) };

    /// <summary>Paper and card.</summary>
    public static Material Paper(LinearRgb? color = null, string name = "paper") =>
        new() { Name = name, BaseColor = color ?? LinearRgb.FromHex("#f3efe6"), Roughness = 0.85f, Specular = 0.03f, Translucency = 0.15f };

    /// <summary>Solid clear glass; pale tints only, dark ones go black in thick parts.</summary>
    public static Material Glass(LinearRgb? tint = null, string name = "glass") => new()
    {
        Name = name,
        BaseColor = tint ?? LinearRgb.FromHex("#eefaf8"),
        Roughness = 0.01f,
        Transmission = 1,
        Ior = 1.45f,
        Kind = FrameMaterialKind.Glass,
    };

    /// <summary>A thin pane one can see through.</summary>
    public static Material Pane(LinearRgb? tint = null, string name = "window") =>
        Glass(tint ?? LinearRgb.FromHex("#dfeeee"), name) with { ThinWalled = true };

    /// <summary>A window with darkness behind it, as of cars seen by day: opaque and mirror-like.</summary>
    public static Material DarkWindow(string name = "window") =>
        new() { Name = name, BaseColor = LinearRgb.FromHex("#0b1015"), Roughness = 0.06f, Specular = 0.05f, Kind = FrameMaterialKind.Glass };

    /// <summary>Polished gemstone or jelly: coloured solid glass.</summary>
    public static Material Gem(LinearRgb color, string name = "gem") =>
        Glass(LinearRgb.Lerp(color, LinearRgb.White, 0.25f), name) with { Ior = 1.6f };

    /// <summary>Ice.</summary>
    public static Material Ice(string name = "ice") =>
        Glass(LinearRgb.FromHex("#dff2fa"), name) with { Ior = 1.31f, Roughness = 0.12f, Pattern = new Imperfections(1, 0.06f) };

    /// <summary>Skin of fruit: slightly waxy.</summary>
    public static Material FruitSkin(LinearRgb color, string name = "skin") =>
        new() { Name = name, BaseColor = color, Roughness = 0.3f, Coat = 0.4f, CoatRoughness = 0.12f, Pattern = new Imperfections(0.5f, 0.03f) };

    /// <summary>Something that glows: a lamp, a screen, a neon tube.</summary>
    /// <param name="color">Hue of the light.</param>
    /// <param name="strength">Radiance of a white one; 1 is as bright as white paper in the sun of the scene's exposure, 4 to 8 blooms.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Glow(LinearRgb color, float strength = 4, string name = "light") =>
        new() { Name = name, BaseColor = color * 0.5f, Roughness = 0.5f, Emission = color * strength, Kind = FrameMaterialKind.Light };

    /// <summary>
    /// The material a prompt asks for by word, or null for words that name none. A wished colour dyes it where that makes sense.
    /// </summary>
    /// <param name="material">Lower case: <c>wood</c>, <c>wooden</c>, <c>oak</c>, <c>glass</c>, <c>metal</c>, <c>gold</c>, <c>golden</c>…</param>
    /// <param name="color">The wished colour, or null for the material's own.</param>
    /// <param name="name">Name within the model.</param>
    public static Material? ByName(string? material, LinearRgb? color = null, string name = "body") => MaterialLibrary.Make(material, color, name);

    /// <summary>Black plastic below this reflects no form at all.</summary>
    private static LinearRgb NotBlack(LinearRgb c)
    {
        LinearRgb least = LinearRgb.FromHex("#17181a");
        return new LinearRgb(MathF.Max(c.R, least.R), MathF.Max(c.G, least.G), MathF.Max(c.B, least.B));
    }

    private static LinearRgb Ratio(LinearRgb a, LinearRgb b) =>
        new(a.R / MathF.Max(b.R, 1e-3f), a.G / MathF.Max(b.G, 1e-3f), a.B / MathF.Max(b.B, 1e-3f));
}
