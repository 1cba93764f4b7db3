namespace Easel.Rendering.Transport;

/// <summary>Orders in which tiles are rendered. They change what is seen of an unfinished picture, never the finished one.</summary>
internal static class TileOrder
{
    /// <summary>Tiles by their distance from the middle, where subjects are.</summary>
    /// <param name="columns">Tiles per row.</param>
    /// <param name="rows">Rows of tiles.</param>
    /// <returns>int[columns × rows]: row × columns + column of each tile, in order.</returns>
    public static int[] FromMiddle(int columns, int rows)
    {
        int[] tiles = new int[columns * rows];
        long[] distances = new long[tiles.Length];
        for (int i = 0; i < tiles.Length; i++)
        {
            // Doubled, so that the middle of an even number of tiles is whole.
            long x = (2 * (i % columns)) - (columns - 1), y = (2 * (i / columns)) - (rows - 1);

            // The index in the low bits breaks ties: the order is the same on every machine.
            (tiles[i], distances[i]) = (i, (((x * x) + (y * y)) * tiles.Length) + i);
        }

        Array.Sort(distances, tiles);
        return tiles;
    }
}
