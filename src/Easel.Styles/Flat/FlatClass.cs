namespace Easel.Styles.Flat;

/// <summary>The class of a pixel as one number: sky, water, or fill, tone, layer of distance and whether it belongs to what was asked for.</summary>
internal static class FlatClass
{
    public const int Tones = 4, Layers = 6;

    /// <summary>Classes of one fill.</summary>
    public const int PerFill = Tones * Layers * 2;

    public const int Sky = -1, Water = -2;

    public static int Pack(int fill, int tone, int layer, bool isAsked) => (((((fill * Tones) + tone) * Layers) + layer) * 2) + (isAsked ? 1 : 0);

    public static int Fill(int c) => c / PerFill;

    public static int Tone(int c) => c / (2 * Layers) % Tones;

    public static int Layer(int c) => c / 2 % Layers;

    /// <summary>True for elements, letters and lamps: what must not be simplified away.</summary>
    public static bool IsAsked(int c) => (c & 1) != 0;
}
