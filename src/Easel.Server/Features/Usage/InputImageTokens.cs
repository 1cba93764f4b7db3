namespace Easel.Server.Features.Usage;

/// <summary>Counts the tokens of a picture that comes with an edit, as OpenAI documents it for its image models.</summary>
internal static class InputImageTokens
{
    private const int TileSide = 512;
    private const int Base = 65;
    private const int PerTile = 129;
    private const int FidelityOfSquare = 4160;
    private const int FidelityOfOther = 6240;

    /// <summary>Low fidelity: a base and so much for each 512-pixel tile, once the shorter side is scaled to one tile.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    public static long Low(int width, int height)
    {
        long longer = Math.Max(width, height), shorter = Math.Max(1, Math.Min(width, height));
        long scaled = ((longer * TileSide) + shorter - 1) / shorter;
        return Base + (PerTile * ((scaled + TileSide - 1) / TileSide));
    }

    /// <summary>High fidelity: as low, and a fixed surcharge that depends on the shape.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    public static long High(int width, int height) => Low(width, height) + (width == height ? FidelityOfSquare : FidelityOfOther);
}
