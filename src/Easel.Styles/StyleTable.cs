using System.Collections.Immutable;
using Easel.Styles.Cel;
using Easel.Styles.Crafted;
using Easel.Styles.Drawn;
using Easel.Styles.Graded;
using Easel.Styles.Illustrated;
using Easel.Styles.Made;
using Easel.Styles.Painted;

namespace Easel.Styles;

/// <summary>All styles of this version.</summary>
public static class StyleTable
{
    /// <summary>All styles, the default (photo) first.</summary>
    public static ImmutableArray<PictureStyle> All { get; } = 
    [
        new PhotoStyle(), new ClayStyle(), new VectorStyle(), new IllustrationStyle(), new StorybookStyle(), new IsometricStyle(),
        new OilStyle(), new ImpastoStyle(), new ImpressionismStyle(), new PostImpressionismStyle(), new PointillismStyle(), new FauvismStyle(), new ExpressionismStyle(), new BaroqueStyle(), new GouacheStyle(),
        new WatercolorStyle(), new PastelStyle(), new CrayonStyle(), new CubismStyle(), new AbstractStyle(),
        new PencilStyle(), new CharcoalStyle(), new InkStyle(), new ChineseInkStyle(), new WoodcutStyle(), new LineArtStyle(), new ChalkStyle(), new BlueprintStyle(), new SketchNoteStyle(),
        new ComicStyle(), new AnimeStyle(), new CartoonStyle(), new PopArtStyle(), new UkiyoeStyle(), new ArtNouveauStyle(), new ArtDecoStyle(), new GraffitiStyle(), new MinimalismStyle(),
        new PixelArtStyle(), new VoxelStyle(), new BricksStyle(), new LowPolyStyle(), new OrigamiStyle(), new FeltStyle(), new ClaymationStyle(), new PaperStyle(), new MosaicStyle(), new StainedGlassStyle(), new CrossStitchStyle(), new EmbroideryStyle(),
        new MonochromeStyle(), new FilmNoirStyle(), new VintageStyle(), new CyberpunkStyle(), new SteampunkStyle(), new VaporwaveStyle(), new SilhouetteStyle(), new DoubleExposureStyle(),
    ];

    /// <summary>The style with this id, or null.</summary>
    public static PictureStyle? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The style with this id or one of these names, whatever the case, or null.</summary>
    public static PictureStyle? Named(string word) =>
        All.FirstOrDefault(s => s.Id.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? All.FirstOrDefault(s => s.Names.Contains(word, StringComparer.OrdinalIgnoreCase));
}
