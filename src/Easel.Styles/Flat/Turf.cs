using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Plants that are drawn in a way of their own: a meadow's ground, the grass on it, which a designer draws as one calm surface, the flowers in it,
/// and the fronds of palms.
/// </summary>
internal sealed class Turf
{
    private readonly bool[] _isGrass;
    private readonly bool[] _isBlossom;
    private readonly bool[] _isBlade;
    private readonly bool[] _isFrond;

    /// <summary>Finds the materials; without a meadow's ground there is no turf.</summary>
    public Turf(Frame frame)
    {
        _isGrass = new bool[frame.Materials.Length];
        _isBlossom = new bool[frame.Materials.Length];
        _isBlade = new bool[frame.Materials.Length];
        _isFrond = new bool[frame.Materials.Length];
        Ground = -1;
        for (int m = 0; m < frame.Materials.Length && Ground < 0; m++)
        {
            Ground = frame.Materials[m].Kind == FrameMaterialKind.Ground && Is(frame.Materials[m], "meadow") ? m : -1;
        }

        for (int m = 0; m < frame.Materials.Length; m++)
        {
            FrameMaterial material = frame.Materials[m];
            bool isFoliage = material.Kind == FrameMaterialKind.Foliage;
            _isBlade[m] = isFoliage && Is(material, "grass");
            _isFrond[m] = isFoliage && Is(material, "frond");
            _isGrass[m] = Ground >= 0 && (m == Ground || _isBlade[m]);
            _isBlossom[m] = Ground >= 0 && isFoliage && Is(material, "wildflower");
        }
    }

    /// <summary>Material of the ground; −1 when there is no meadow.</summary>
    public int Ground { get; }

    /// <summary>True for the ground and what grows on it like a fur.</summary>
    public bool IsGrass(int material) => material >= 0 && _isGrass[material];

    /// <summary>True for grass that stands alone.</summary>
    public bool IsBlade(int material) => material >= 0 && _isBlade[material];

    /// <summary>True for leaves of palms, whose leaflets are drawn one by one.</summary>
    public bool IsFrond(int material) => material >= 0 && _isFrond[material];

    /// <summary>True for flowers among the grass.</summary>
    public bool IsBlossom(int material) => material >= 0 && _isBlossom[material];

    /// <summary>True for all of it.</summary>
    public bool Contains(int material) => material >= 0 && (_isGrass[material] || _isBlossom[material]);

    // Names that occur twice in a scene have a number behind them.
    private static bool Is(in FrameMaterial material, string name) => material.Name == name || material.Name.StartsWith(name + "#", StringComparison.Ordinal);
}
