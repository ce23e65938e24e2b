package org.nianbao.recognition.internal;

/**
 * Traditional characters, and wrong glyphs of converted web pages, with the simplified characters that reports use.
 *
 * <p>One character for one character, so that places stay what they are. It holds what such reports are written with,
 * not the whole script, and no character that simplified place names use as well.
 */
public final class TraditionalCharacters {
    /** Each traditional character followed by its simplified one. */
    private static final String PAIRS =
            "並并佈布佔占併并來来係系個个們们備备傳传債债傷伤傾倾僅仅價价億亿儘尽償偿優优儲储兩两別别則则創创劃划劇剧劑剂動动務务勝胜勞劳勵励匯汇區区協协員员問问啟启喚唤單单嚴严圍围園园圓圆圖图團团執执堅坚報报場场"
                    + "塊块墊垫壓压壘垒壞坏壩坝壯壮壽寿夠够奪夺奮奋婦妇媽妈嬰婴孫孙學学實实寧宁審审寫写寬宽寶宝將将專专尋寻對对導导屆届層层屬属岡冈島岛崑昆崗岗嶄崭嶇岖嶺岭巖岩帥帅師师帳帐帶带幣币幫帮幹干幾几庫库廁厕廈厦廠厂"
                    + "廢废廣广廬庐廳厅張张強强彈弹彌弥彎弯彙汇後后徑径從从復复徵征徹彻恆恒恥耻悅悦惡恶態态慘惨慣惯慮虑慶庆憂忧憑凭憲宪懇恳應应懷怀懸悬戰战戲戏戶户拋抛挾挟捨舍掃扫掄抡掛挂採采揚扬換换揮挥損损搖摇搶抢撐撑撥拨"
                    + "撫抚撲扑擁拥擇择擊击擋挡擔担據据擠挤擬拟擴扩擺摆攔拦攜携攝摄敗败敘叙敵敌數数斂敛斷断於于時时晉晋晝昼暫暂曆历曉晓曠旷書书會会東东條条楊杨業业極极榮荣構构槍枪樁桩樂乐樓楼標标樞枢樣样橋桥機机檔档檢检櫃柜"
                    + "欄栏權权歐欧歡欢歲岁歷历歸归殘残殺杀殼壳毀毁氣气決决沒没沖冲況况洩泄涼凉淒凄淚泪淨净淶涞淺浅減减渦涡測测渾浑湊凑湧涌湯汤準准溝沟溫温滅灭滎荥滬沪滯滞滲渗滿满漁渔漢汉漣涟漲涨漵溆漸渐潁颍潔洁潛潜潤润潰溃"
                    + "澠渑澤泽濃浓濕湿濟济濤涛濰潍濱滨瀋沈瀏浏瀘泸瀨濑瀾澜灃沣灑洒灘滩灣湾灤滦災灾為为烏乌無无煉炼煙烟煩烦熱热燈灯燒烧營营爐炉爭争爲为爺爷牀床牆墙狀状狹狭猶犹獄狱獎奖獨独獲获獸兽獻献現现琿珲瑣琐瑪玛環环瓊琼"
                    + "產产畝亩畢毕畫画異异當当疊叠療疗癥症發发盜盗盞盏盡尽監监盤盘盧卢眾众睏困矯矫碭砀礎础礙碍礦矿祿禄禍祸禪禅禮礼稅税種种稱称穀谷積积穩稳窩窝窮穷窯窑競竞筆笔筍笋節节範范築筑簡简簽签籃篮籌筹籲吁糧粮糾纠紀纪"
                    + "約约紅红紋纹納纳紐纽純纯紙纸級级紛纷紮扎細细紹绍終终組组結结絕绝絡络給给統统絲丝綏绥經经綜综綠绿維维綱纲網网緊紧緒绪線线緝缉締缔編编緩缓緬缅練练緻致縣县縮缩縱纵總总績绩織织繞绕繪绘繫系繼继續续纔才羅罗"
                    + "羈羁羣群義义習习聖圣聞闻聯联聰聪聲声職职聽听肅肃腦脑腫肿腳脚膚肤膠胶臉脸臘腊臨临與与興兴舉举舊旧艙舱艱艰莊庄華华萬万葉叶蓋盖蔣蒋蔭荫蕪芜蕭萧薊蓟薦荐藍蓝藝艺藥药蘄蕲蘆芦蘇苏蘭兰處处虛虚號号螄蛳蟲虫衆众"
                    + "術术衛卫衹只袞衮裏里裝装裡里製制複复覆复見见規规視视親亲覷觑覺觉覽览觀观觸触訂订計计訊讯討讨訓训託托記记訟讼訥讷訪访設设許许訴诉診诊詔诏評评詞词詢询試试詩诗話话該该詳详認认語语誠诚誤误說说誰谁課课調调"
                    + "談谈請请諒谅論论諮咨諸诸諾诺謀谋謙谦謝谢證证識识譜谱譯译議议護护譽誉讀读變变讓让谘咨豎竖豐丰豬猪貓猫貝贝負负財财貢贡貧贫貨货販贩貫贯責责貯贮貴贵買买費费貼贴貿贸賀贺賁贲資资賓宾賞赏賠赔賢贤賣卖質质賴赖"
                    + "購购賽赛贈赠贊赞贏赢贛赣趕赶趙赵趨趋跡迹踐践躍跃車车軌轨軍军軟软軸轴較较載载輔辅輕轻輛辆輝辉輪轮輯辑輸输轄辖轅辕轉转轟轰辦办辭辞農农連连週周進进運运過过達达違违遙遥遜逊遞递遠远適适遲迟遷迁選选遺遗邁迈"
                    + "還还邊边邏逻鄉乡鄒邹鄔邬鄖郧鄧邓鄭郑鄰邻酈郦釋释釐厘釗钊針针釣钓鈔钞鈣钙鈴铃鉛铅銀银銅铜銘铭銳锐鋒锋鋪铺鋼钢錄录錢钱錦锦錯错鍊炼鍋锅鍵键鎖锁鎢钨鎮镇鏈链鏡镜鏢镖鏵铧鐘钟鐲镯鐵铁鑄铸鑑鉴鑒鉴長长門门閃闪"
                    + "閉闭開开閑闲間间閘闸閣阁閥阀閩闽閬阆閱阅閻阎闊阔闕阙闖闯關关闡阐陘陉陝陕陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隴陇隸隶隻只雋隽雖虽雙双雜杂雞鸡離离難难雲云電电霧雾靂雳靈灵靜静鞏巩韋韦韓韩韻韵響响"
                    + "頁页頂顶項项順顺須须頌颂預预頒颁頓顿頗颇領领頤颐頭头頻频顆颗題题額额顏颜願愿類类顧顾顯显風风飄飘飛飞飯饭飲饮飼饲飽饱養养餘余館馆饒饶馬马馮冯馳驰駁驳駐驻駕驾駱骆騎骑騰腾驅驱驗验驚惊驛驿驟骤驪骊體体鬥斗"
                    + "鬧闹魚鱼魯鲁鮮鲜鯨鲸鳥鸟鳳凤鳴鸣鴨鸭鴻鸿鵝鹅鷹鹰鹽盐麗丽麥麦麪面麵面麼么黃黄黌黉點点黨党齊齐齋斋齡龄龍龙龐庞龜龟貳贰懲惩罰罚補补內内銷销確确國国繳缴這这臺台";

    /** For every character the simplified one: each character of a document is looked up. */
    private static final char[] SIMPLIFIED = table();

    private TraditionalCharacters() {}

    /** The simplified character, or the character itself where the table does not have it. */
    public static char simplified(char character) {
        return SIMPLIFIED[character];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return table;
    }
}
